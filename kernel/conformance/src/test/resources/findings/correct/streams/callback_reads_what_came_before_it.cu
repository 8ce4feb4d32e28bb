__global__ void fill(int *x, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) x[i] = i + 1;
}
void CUDART_CB look(void *data) {
  int *h = (int *)data;
  if (h[0] != 1) h[0] = -1;
}
int main() {
  const int n = 64;
  int *h, *d;
  cudaStream_t s;
  cudaStreamCreate(&s);
  cudaMallocHost(&h, n * sizeof(int));
  cudaMalloc(&d, n * sizeof(int));
  fill<<<1, n, 0, s>>>(d, n);
  cudaMemcpyAsync(h, d, n * sizeof(int), cudaMemcpyDeviceToHost, s);
  cudaLaunchHostFunc(s, look, h);
  cudaStreamSynchronize(s);
  int first = h[0];
  cudaStreamDestroy(s);
  cudaFree(d);
  cudaFreeHost(h);
  return first - 1;
}
