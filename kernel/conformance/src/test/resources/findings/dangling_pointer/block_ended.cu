__global__ void k(int *y) {
  int *p = nullptr;
  if (threadIdx.x < 16) {
    int twice = 2 * threadIdx.x;
    p = &twice;
  }
  if (p) y[threadIdx.x] = *p;  // finding: dangling_pointer p
}
int main() {
  int *y;
  cudaMalloc(&y, 32 * sizeof(int));
  cudaMemset(y, 0, 32 * sizeof(int));
  k<<<1, 32>>>(y);
  cudaDeviceSynchronize();
  cudaFree(y);
}
