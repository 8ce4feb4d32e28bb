__global__ void a(int *x) {
  for (int i = 0; i < 3; i++) {
    x[i] = 1;
  }
