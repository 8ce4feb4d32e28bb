__global__ void share(long long *y, long long total) {
  if (threadIdx.x % 2) {
    y[threadIdx.x] = total / (threadIdx.x - 17ll);  // finding: division_by_zero
  }
}
int main() {
  long long *y;
  cudaMalloc(&y, 32 * sizeof(long long));
  share<<<1, 32>>>(y, 1000);
  cudaDeviceSynchronize();
  cudaFree(y);
}
