__global__ void k(const int *x, int *y, int n) {
  int i = threadIdx.x;
  if (i < n && x[i] > 0) y[i] = 1;
  while (i < n || x[0]) i += 32;
  bool plain = i > 0 && n > 0;
  y[0] = plain ? x[i] : n;
  y[1] = plain ? i : n;
}
