__global__ void fill(int *x, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) x[i] = i + 1;
}
int main() {
  const int n = 64;
  int *h, *d;
  cudaMallocHost(&h, n * sizeof(int));
  cudaMalloc(&d, n * sizeof(int));
  cudaStream_t s;
  cudaStreamCreate(&s);
  int last;
  fill<<<1, n, 0, s>>>(d, n);
  cudaMemcpyAsync(h, d, n * sizeof(int), cudaMemcpyDeviceToHost, s);
  cudaMemcpy(&last, d + n - 1, sizeof(int), cudaMemcpyDeviceToHost);
  if (h[n - 1] != last) return 1;
  cudaStreamDestroy(s);
  cudaFree(d);
  cudaFreeHost(h);
  return 0;
}
