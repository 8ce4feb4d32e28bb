__global__ void fill(int *x, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) x[i] = i + 1;
}
int main() {
  const int n = 64;
  int h[n];
  int *d;
  cudaMalloc(&d, n * sizeof(int));
  fill<<<1, n>>>(d, n);
  cudaMemcpyAsync(h, d, n * sizeof(int), cudaMemcpyDeviceToHost);
  if (h[0] != 1) return 1;
  cudaFree(d);
  return 0;
}
