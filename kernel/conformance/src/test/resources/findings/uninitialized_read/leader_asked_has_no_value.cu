__global__ void append(int *y, int *count) {
  int first;
  if (threadIdx.x == 0) first = atomicAdd(count, 32);
  first = __shfl_sync(0xffffffffu, first, 1);  // finding: uninitialized_read first
  y[threadIdx.x] = first;
}
int main() {
  int *y, *count;
  cudaMalloc(&y, 32 * sizeof(int));
  cudaMalloc(&count, sizeof(int));
  cudaMemset(count, 0, sizeof(int));
  append<<<1, 32>>>(y, count);
  cudaDeviceSynchronize();
  cudaFree(y);
  cudaFree(count);
}
