__global__ void fill(int *x, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) x[i] = i + 1;
}
int main() {
  const int n = 64;
  int *h, *d;
  cudaMallocHost(&h, n * sizeof(int));
  cudaMalloc(&d, n * sizeof(int));
  for (int i = 0; i < n; i++) h[i] = i;
  cudaMemcpyAsync(d, h, n * sizeof(int), cudaMemcpyHostToDevice);
  int sum = 0;
  for (int i = 0; i < n; i++) sum += h[i];
  cudaDeviceSynchronize();
  h[0] = sum;
  cudaFree(d);
  cudaFreeHost(h);
  return 0;
}
