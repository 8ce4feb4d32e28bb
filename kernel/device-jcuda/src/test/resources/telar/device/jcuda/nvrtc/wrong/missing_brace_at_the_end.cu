__global__ void suma(float *y, int n) {
  for (int i = 0; i < n; i++) {
    y[i] = i;
}
