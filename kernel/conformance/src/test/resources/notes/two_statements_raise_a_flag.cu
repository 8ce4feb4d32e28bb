// Two statements raise the same flag, each by one thread.
__global__ void check(int *flag) {
  __shared__ int s;
  if (threadIdx.x == 3) s = 1;
  if (threadIdx.x == 40) s = 1;  // note: s, 4, 1
  __syncthreads();
  flag[threadIdx.x] = s;
}
int main() {
  int *flag;
  cudaMalloc(&flag, 64 * sizeof(int));
  check<<<1, 64>>>(flag);
  cudaDeviceSynchronize();
  cudaFree(flag);
}
