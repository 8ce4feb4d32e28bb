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
  cudaStreamCreateWithFlags(&s, cudaStreamNonBlocking);
  int other = 0;
  fill<<<1, n, 0, s>>>(d, n);
  cudaMemcpyAsync(h, d, n * sizeof(int), cudaMemcpyDeviceToHost, s);
  cudaMemcpy(&other, d, sizeof(int), cudaMemcpyDeviceToHost);
  if (h[0] == -7) return other;  // finding: unsynchronized h
  cudaStreamDestroy(s);
  cudaFree(d);
  cudaFreeHost(h);
  return 0;
}
