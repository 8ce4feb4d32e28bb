// Tails are filled with zeros, and both barriers are there.
#define T 8
__global__ void matmul(const float *a, const float *b, float *c, int m, int n, int k) {
  __shared__ float as[T][T], bs[T][T + 1];
  int row = blockIdx.y * T + threadIdx.y, col = blockIdx.x * T + threadIdx.x;
  float sum = 0;
  for (int i = 0; i < (k + T - 1) / T; i++) {
    int ka = i * T + threadIdx.x, kb = i * T + threadIdx.y;
    as[threadIdx.y][threadIdx.x] = row < m && ka < k ? a[row * k + ka] : 0;
    bs[threadIdx.y][threadIdx.x] = kb < k && col < n ? b[kb * n + col] : 0;
    __syncthreads();
    for (int j = 0; j < T; j++) sum += as[threadIdx.y][j] * bs[j][threadIdx.x];
    __syncthreads();
  }
  if (row < m && col < n) c[row * n + col] = sum;
}
int main() {
  const int m = 13, n = 10, k = 19;
  float ha[m * k], hb[k * n], hc[m * n];
  for (int i = 0; i < m * k; i++) ha[i] = 1;
  for (int i = 0; i < k * n; i++) hb[i] = 2;
  float *a, *b, *c;
  cudaMalloc(&a, sizeof(ha));
  cudaMalloc(&b, sizeof(hb));
  cudaMalloc(&c, sizeof(hc));
  cudaMemcpy(a, ha, sizeof(ha), cudaMemcpyHostToDevice);
  cudaMemcpy(b, hb, sizeof(hb), cudaMemcpyHostToDevice);
  matmul<<<dim3(2, 2), dim3(T, T)>>>(a, b, c, m, n, k);
  cudaMemcpy(hc, c, sizeof(hc), cudaMemcpyDeviceToHost);
  cudaFree(a);
  cudaFree(b);
  cudaFree(c);
  return hc[0] != 38 || hc[m * n - 1] != 38;
}
