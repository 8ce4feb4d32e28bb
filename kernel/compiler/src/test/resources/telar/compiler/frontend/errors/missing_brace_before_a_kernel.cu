__global__ void k(int *x, int n) {
  int i = threadIdx.x;
  if (i < n) {
    x[i] = 1;

__global__ void h(int *x) {
  x[0] = 2;
}
