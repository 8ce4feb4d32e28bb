__global__ void count(int *total) {
  __shared__ int c;
  if (threadIdx.x == 0) c = 0;  // finding: data_race c
  atomicAdd(&c, 1);  // other
  __syncthreads();
  if (threadIdx.x == 0) *total = c;
}
int main() {
  int *total;
  cudaMalloc(&total, sizeof(int));
  count<<<1, 64>>>(total);
  cudaDeviceSynchronize();
  cudaFree(total);
}
