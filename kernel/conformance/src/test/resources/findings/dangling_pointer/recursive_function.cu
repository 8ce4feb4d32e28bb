__device__ int *deepest(int n) {
  int own = n;
  if (n > 0) return deepest(n - 1);
  return &own;
}
__global__ void k(int *y) {
  int *p = deepest(threadIdx.x % 3);
  y[threadIdx.x] = *p;  // finding: dangling_pointer p
}
int main() {
  int *y;
  cudaMalloc(&y, 32 * sizeof(int));
  cudaMemset(y, 0, 32 * sizeof(int));
  k<<<1, 32>>>(y);
  cudaDeviceSynchronize();
  cudaFree(y);
}
