// B is k × n, but is indexed with k columns.
__global__ void matmul(const float *a, const float *b, float *c, int m, int n, int k) {
  int row = threadIdx.y, col = threadIdx.x;
  float sum = 0;
  for (int i = 0; i < k; i++) sum += a[row * k + i] * b[i * k + col];  // finding: out_of_bounds b
  c[row * n + col] = sum;
}
int main() {
  const int m = 8, n = 8, k = 24;
  float *a, *b, *c;
  cudaMalloc(&a, m * k * sizeof(float));
  cudaMalloc(&b, k * n * sizeof(float));
  cudaMalloc(&c, m * n * sizeof(float));
  cudaMemset(a, 0, m * k * sizeof(float));
  cudaMemset(b, 0, k * n * sizeof(float));
  matmul<<<1, dim3(n, m)>>>(a, b, c, m, n, k);
  cudaDeviceSynchronize();
  cudaFree(a);
  cudaFree(b);
  cudaFree(c);
}
