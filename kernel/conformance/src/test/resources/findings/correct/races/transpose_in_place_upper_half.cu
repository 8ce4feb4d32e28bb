// Only the thread above the diagonal swaps.
__global__ void transpose(int *m, int n) {
  int x = threadIdx.x, y = threadIdx.y;
  if (x > y) {
    int a = m[y * n + x];
    m[y * n + x] = m[x * n + y];
    m[x * n + y] = a;
  }
}
int main() {
  int h[256];
  for (int i = 0; i < 256; i++) h[i] = i;
  int *m;
  cudaMalloc(&m, sizeof(h));
  cudaMemcpy(m, h, sizeof(h), cudaMemcpyHostToDevice);
  transpose<<<1, dim3(16, 16)>>>(m, 16);
  cudaMemcpy(h, m, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(m);
  return h[1] != 16 || h[16] != 1 || h[255] != 255;
}
