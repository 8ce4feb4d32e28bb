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
  cudaEvent_t copied;
  cudaStreamCreate(&a);
  cudaStreamCreateWithFlags(&b, cudaStreamNonBlocking);
  cudaEventCreate(&copied);
  fill<<<1, n, 0, a>>>(d, n);
  cudaMemcpyAsync(h, d, n * sizeof(int), cudaMemcpyDeviceToHost, a);
  cudaEventRecord(copied, a);
  cudaStreamWaitEvent(b, copied, 0);
  cudaStreamSynchronize(b);
  if (h[0] != 1) return 1;
  cudaEventDestroy(copied);
  cudaStreamDestroy(a);
  cudaStreamDestroy(b);
  cudaFree(d);
  cudaFreeHost(h);
  return 0;
}
