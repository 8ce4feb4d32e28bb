// Tiled product without the barrier at the end of the round.
#define T 16
__global__ void matmul(const float *a, const float *b, float *c, int n) {
  __shared__ float as[T][T];
  __shared__ float bs[T];
  int row = blockIdx.y * T + threadIdx.y, col = blockIdx.x * T + threadIdx.x;
  float sum = 0;
  for (int m = 0; m < n / T; m++) {
    as[threadIdx.y][threadIdx.x] = a[row * n + m * T + threadIdx.x];  // finding: data_race as
    __syncthreads();
    for (int k = 0; k < T; k++) {
      sum += as[threadIdx.y][k] * b[(m * T + k) * n + col];  // other
    }
  }
  if (row == 0 && col < T) bs[col] = sum;
  c[row * n + col] = sum;
}
int main() {
  const int n = 32;
  float *a, *b, *c;
  cudaMalloc(&a, n * n * sizeof(float));
  cudaMalloc(&b, n * n * sizeof(float));
  cudaMalloc(&c, n * n * sizeof(float));
  cudaMemset(a, 0, n * n * sizeof(float));
  cudaMemset(b, 0, n * n * sizeof(float));
  matmul<<<dim3(2, 2), dim3(T, T)>>>(a, b, c, n);
  cudaDeviceSynchronize();
  cudaFree(a);
  cudaFree(b);
  cudaFree(c);
}
