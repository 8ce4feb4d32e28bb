__global__ void k(int *x) {
  int d[] = new int[4];
  x[0] = d[0];
}
