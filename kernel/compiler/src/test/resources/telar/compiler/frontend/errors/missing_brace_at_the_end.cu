__global__ void k(int *x, int n) {
  int i = threadIdx.x;
  if (i < n) {
    x[i] = 1;
  }
