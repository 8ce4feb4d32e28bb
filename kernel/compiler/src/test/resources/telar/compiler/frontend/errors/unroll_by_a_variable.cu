__global__ void k(int *x, int n) {
  #pragma unroll n
  for (int i = 0; i < 3; i++) x[i] = 1;
}
