__global__ void matvec(const float *m, const float *x, float *y, int n) {
  int r = threadIdx.x;
  for (int k = 0; k < n; k++) y[r] += m[r * n + k] * x[k];  // finding: uninitialized_read y
}
int main() {
  const int n = 32;
  float *m, *x, *y;
  cudaMalloc(&m, n * n * sizeof(float));
  cudaMalloc(&x, n * sizeof(float));
  cudaMalloc(&y, n * sizeof(float));
  cudaMemset(m, 0, n * n * sizeof(float));
  cudaMemset(x, 0, n * sizeof(float));
  matvec<<<1, n>>>(m, x, y, n);
  cudaDeviceSynchronize();
  cudaFree(m);
  cudaFree(x);
  cudaFree(y);
}
