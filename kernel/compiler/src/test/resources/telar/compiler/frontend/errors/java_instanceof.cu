__global__ void k(int *x) {
  if (x instanceof Object) x[0] = 1;
}
