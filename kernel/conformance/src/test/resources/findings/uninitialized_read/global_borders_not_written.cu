// The stencil leaves the border out, the next step reads it.
__global__ void step(const float *in, float *out, int n) {
  int i = threadIdx.x;
  if (i > 0 && i < n - 1) out[i] = (in[i - 1] + in[i] + in[i + 1]) / 3;  // finding: uninitialized_read in
}
int main() {
  const int n = 64;
  float *a, *b;
  cudaMalloc(&a, n * sizeof(float));
  cudaMalloc(&b, n * sizeof(float));
  cudaMemset(a, 0, n * sizeof(float));
  step<<<1, n>>>(a, b, n);
  step<<<1, n>>>(b, a, n);
  cudaDeviceSynchronize();
  cudaFree(a);
  cudaFree(b);
}
