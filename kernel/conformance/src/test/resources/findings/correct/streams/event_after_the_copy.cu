__global__ void fill(int *x, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) x[i] = i + 1;
}
int main() {
  const int n = 64;
  int *h, *d;
  cudaMallocHost(&h, n * sizeof(int));
  cudaMalloc(&d, n * sizeof(int));
  cudaEvent_t done;
  cudaEventCreate(&done);
  fill<<<1, n>>>(d, n);
  cudaMemcpyAsync(h, d, n * sizeof(int), cudaMemcpyDeviceToHost);
  cudaEventRecord(done);
  cudaEventSynchronize(done);
  if (h[0] != 1) return 1;
  cudaEventDestroy(done);
  cudaFree(d);
  cudaFreeHost(h);
  return 0;
}
