__global__ void suma(float *y, int n) {
  int i = threadIdx.x
  if (i < n) y[i] += 1;
}
