__global__ void k(int *x) {
  int i = threadIdx.x
  x[i] = 1;
  x[i] += 2
}
struct P { int a; int b }
__device__ int n
