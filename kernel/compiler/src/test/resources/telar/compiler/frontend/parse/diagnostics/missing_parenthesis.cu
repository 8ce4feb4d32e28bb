__global__ void k(int n, float *x {
  int i = (threadIdx.x + 1 * 2;
  if (i < n { x[i] = 0; }
  f(i, n;
}
