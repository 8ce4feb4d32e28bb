__device__ const int &larger(int a, int b) {
  return a > b ? a : b;
}
__global__ void k(int *y) {
  const int &m = larger(threadIdx.x, 7);
  y[threadIdx.x] = m;  // finding: dangling_pointer m
}
int main() {
  int *y;
  cudaMalloc(&y, 32 * sizeof(int));
  cudaMemset(y, 0, 32 * sizeof(int));
  k<<<1, 32>>>(y);
  cudaDeviceSynchronize();
  cudaFree(y);
}
