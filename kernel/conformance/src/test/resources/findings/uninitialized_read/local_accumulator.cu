__global__ void dot(const float *a, const float *b, float *out, int n) {
  float sum;
  for (int i = 0; i < n; i++) sum += a[i] * b[i];  // finding: uninitialized_read sum
  *out = sum;
}
int main() {
  float *a, *b, *out;
  cudaMalloc(&a, 64);
  cudaMalloc(&b, 64);
  cudaMalloc(&out, sizeof(float));
  cudaMemset(a, 0, 64);
  cudaMemset(b, 0, 64);
  dot<<<1, 1>>>(a, b, out, 16);
  cudaDeviceSynchronize();
  cudaFree(a);
  cudaFree(b);
  cudaFree(out);
}
