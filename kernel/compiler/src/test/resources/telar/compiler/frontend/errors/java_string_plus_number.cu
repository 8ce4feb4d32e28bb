__global__ void k(int *x) {
  printf("i = " + x[0]);
}
