__global__ void k(int *x, int n) {
  int i = threadIdx.x;
  x[i] = 1;

__device__ int doble(int v) {
  return 2 * v;
}
