__device__ int *next(int x) {
  int result = x + 1;
  return &result;
}
__global__ void k(int *y) {
  y[threadIdx.x] = *next(threadIdx.x);  // finding: dangling_pointer
}
int main() {
  int *y;
  cudaMalloc(&y, 32 * sizeof(int));
  cudaMemset(y, 0, 32 * sizeof(int));
  k<<<1, 32>>>(y);
  cudaDeviceSynchronize();
  cudaFree(y);
}
