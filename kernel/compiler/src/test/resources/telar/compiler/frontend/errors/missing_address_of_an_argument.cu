__device__ void suma(int *p, int v) { *p += v; }
__device__ int doble(int v) { return 2 * v; }
__global__ void k(int *x) {
  int a = 1;
  suma(a, 2);
}
__global__ void h(int *x) {
  x[0] = doble(x);
}
