__global__ void fill(int *v, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) v[i] = i;
}
int main() {
  const int n = 1000;
  int h[n];
  int *v;
  cudaMalloc(&v, sizeof(h));
  fill<<<(n + 255) / 256, 256>>>(v, n);
  cudaMemcpy(h, v, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  return h[999] != 999;
}
