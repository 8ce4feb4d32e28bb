__global__ void fill(int *x, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) x[i] = i + 1;
}
int main() {
  const int n = 64;
  static int h[n];
  int *d;
  cudaMalloc(&d, n * sizeof(int));
  cudaHostRegister(h, sizeof(h), 0);
  fill<<<1, n>>>(d, n);
  cudaMemcpyAsync(h, d, n * sizeof(int), cudaMemcpyDeviceToHost);
  if (h[0] == -7) return 1;  // finding: unsynchronized h
  cudaHostUnregister(h);
  cudaFree(d);
  return 0;
}
