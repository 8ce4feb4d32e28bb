__global__ void count(const int *in, int n, int *total) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  int found = __syncthreads_count(i < n && in[i] > 0);
  if (threadIdx.x == 0) *total += found;  // finding: data_race total
}
int main() {
  int *in, *total;
  cudaMalloc(&in, 256 * sizeof(int));
  cudaMalloc(&total, sizeof(int));
  cudaMemset(in, 1, 256 * sizeof(int));
  cudaMemset(total, 0, sizeof(int));
  count<<<4, 64>>>(in, 256, total);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(total);
}
