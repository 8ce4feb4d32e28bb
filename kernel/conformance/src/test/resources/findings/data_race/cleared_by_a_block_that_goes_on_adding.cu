__global__ void count(int *total) {
  if (blockIdx.x == 0 && threadIdx.x == 0) *total = 0;  // finding: data_race total
  __syncthreads();
  atomicAdd(total, 1);  // other
}
int main() {
  int *total;
  cudaMalloc(&total, sizeof(int));
  count<<<4, 64>>>(total);
  cudaDeviceSynchronize();
  cudaFree(total);
}
