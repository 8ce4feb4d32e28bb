__global__ void fill(int *v, int n) {
  int i = threadIdx.x;
  if (i < n) v[i] = n;
}
int main() {
  int h[64];
  for (int n = 8; n <= 64; n *= 2) {
    int *v;
    cudaMalloc(&v, n * sizeof(int));
    fill<<<1, 64>>>(v, n);
    cudaMemcpy(h, v, n * sizeof(int), cudaMemcpyDeviceToHost);
    cudaFree(v);
  }
  return h[63] != 64;
}
