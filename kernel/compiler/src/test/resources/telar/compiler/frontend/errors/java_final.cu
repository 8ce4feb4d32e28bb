__global__ void k(final int *x, final int n) {
  final int i = threadIdx.x;
  if (i < n) x[i] = 1;
}
