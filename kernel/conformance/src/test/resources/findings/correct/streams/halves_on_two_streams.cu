__global__ void fill(int *x, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) x[i] = i + 1;
}
int main() {
  const int n = 64;
  int *h, *d;
  cudaMallocHost(&h, n * sizeof(int));
  cudaMalloc(&d, n * sizeof(int));
  cudaStream_t a, b;
  cudaStreamCreate(&a);
  cudaStreamCreate(&b);
  fill<<<1, n>>>(d, n);
  cudaMemcpyAsync(h, d, n / 2 * sizeof(int), cudaMemcpyDeviceToHost, a);
  cudaMemcpyAsync(h + n / 2, d + n / 2, n / 2 * sizeof(int), cudaMemcpyDeviceToHost, b);
  cudaStreamSynchronize(a);
  if (h[n / 2 - 1] != n / 2) return 1;
  cudaStreamSynchronize(b);
  if (h[n / 2] != n / 2 + 1) return 1;
  cudaStreamDestroy(a);
  cudaStreamDestroy(b);
  cudaFree(d);
  cudaFreeHost(h);
  return 0;
}
