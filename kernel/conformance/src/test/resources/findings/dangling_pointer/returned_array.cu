__device__ float *row(float a, float b) {
  float values[2];
  values[0] = a;
  values[1] = b;
  return values;
}
__global__ void k(int *y) {
  float *r = row(1, 2);
  y[threadIdx.x] = (int)r[1];  // finding: dangling_pointer r
}
int main() {
  int *y;
  cudaMalloc(&y, 32 * sizeof(int));
  cudaMemset(y, 0, 32 * sizeof(int));
  k<<<1, 32>>>(y);
  cudaDeviceSynchronize();
  cudaFree(y);
}
