// K is no multiple of the tile: the last tile is loaded in part and read whole.
#define T 8
__global__ void matmul(const float *a, float *c, int k) {
  __shared__ float tile[T][T];
  float sum = 0;
  for (int m = 0; m < k; m += T) {
    if (m == 0 && threadIdx.x < 5) tile[threadIdx.y][threadIdx.x] = a[threadIdx.y * k + threadIdx.x];
    __syncthreads();
    for (int i = 0; i < T; i++) sum += tile[threadIdx.y][i];  // finding: uninitialized_read tile
    __syncthreads();
  }
  c[threadIdx.y * T + threadIdx.x] = sum;
}
int main() {
  float *a, *c;
  cudaMalloc(&a, T * 5 * sizeof(float));
  cudaMalloc(&c, T * T * sizeof(float));
  cudaMemset(a, 0, T * 5 * sizeof(float));
  matmul<<<1, dim3(T, T)>>>(a, c, 5);
  cudaDeviceSynchronize();
  cudaFree(a);
  cudaFree(c);
}
