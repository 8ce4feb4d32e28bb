__global__ void a(int *x) {
  if (x[0] > 0) {
    x[0] = 1;
}

__global__ void b(int *x) {
  x[0] = 2;
}
