// After the swap the wrong one is freed inside the loop.
__global__ void step(const float *in, float *out, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) out[i] = in[i] * 0.5f;  // finding: use_after_free in
}
int main() {
  const int n = 256;
  float *a, *b;
  cudaMalloc(&a, n * sizeof(float));
  cudaMemset(a, 0, n * sizeof(float));
  for (int k = 0; k < 2; k++) {
    cudaMalloc(&b, n * sizeof(float));
    step<<<2, 128>>>(a, b, n);
    cudaDeviceSynchronize();
    cudaFree(b);
    float *t = a;
    a = b;
    b = t;
  }
}
