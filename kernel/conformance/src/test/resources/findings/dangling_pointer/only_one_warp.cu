__global__ void k(int *y) {
  __shared__ int sums[64];
  int *p = &sums[threadIdx.x];
  *p = 0;
  if (threadIdx.x == 40) {
    int own = 5;
    p = &own;
  }
  __syncthreads();
  *p += threadIdx.x;  // finding: dangling_pointer p
  __syncthreads();
  if (threadIdx.x < 32) y[threadIdx.x] = sums[threadIdx.x];
}
int main() {
  int *y;
  cudaMalloc(&y, 32 * sizeof(int));
  cudaMemset(y, 0, 32 * sizeof(int));
  k<<<1, 64>>>(y);
  cudaDeviceSynchronize();
  cudaFree(y);
}
