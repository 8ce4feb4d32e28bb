__global__ void fill(int *x, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) x[i] = i + 1;
}
int main() {
  const int n = 64;
  int *h, *d;
  cudaMallocHost(&h, n * sizeof(int));
  cudaMalloc(&d, n * sizeof(int));
  fill<<<1, n>>>(d, n);
  cudaMemcpyAsync(h, d, n * sizeof(int), cudaMemcpyDeviceToHost);
  if (h[n - 1] == -7) return 1;  // finding: unsynchronized h
  // says: cudaMemcpyAsync en la línea 11
  cudaFree(d);
  cudaFreeHost(h);
  return 0;
}
