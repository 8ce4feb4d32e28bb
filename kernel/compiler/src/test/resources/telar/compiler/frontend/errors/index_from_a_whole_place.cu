__global__ void k(int *x) {
  int i = threadIdx;
  x[i] = 1;
}
