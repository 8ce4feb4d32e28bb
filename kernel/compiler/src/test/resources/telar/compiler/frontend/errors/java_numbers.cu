__global__ void k(float *x) {
  int n = 1_000_000;
  double d = 1d;
  x[n] = 2F + d;
}
