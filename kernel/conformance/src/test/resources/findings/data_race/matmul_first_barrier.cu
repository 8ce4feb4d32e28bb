#define T 8
__global__ void matmul(const float *a, float *c, int n) {
  __shared__ float as[T][T];
  int row = blockIdx.y * T + threadIdx.y;
  float sum = 0;
  for (int m = 0; m < n / T; m++) {
    as[threadIdx.y][threadIdx.x] = a[row * n + m * T + threadIdx.x];  // finding: data_race as
    for (int k = 0; k < T; k++) sum += as[k][threadIdx.x];  // other
    __syncthreads();
  }
  c[row * n + threadIdx.x] = sum;
}
int main() {
  const int n = 16;
  float *a, *c;
  cudaMalloc(&a, n * n * sizeof(float));
  cudaMalloc(&c, n * n * sizeof(float));
  cudaMemset(a, 0, n * n * sizeof(float));
  matmul<<<dim3(1, 2), dim3(T, T)>>>(a, c, n);
  cudaDeviceSynchronize();
  cudaFree(a);
  cudaFree(c);
}
