__global__ void k(int *x) {
  x[0] = x[1] >>> 2;
}
