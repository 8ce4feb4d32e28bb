__global__ void count(int *v, int *bins) {
  atomicAdd(&bins[threadIdx.x % 4], 1);
  v[threadIdx.x] += 1;
}
int main() {
  int h[4];
  int *v, *bins;
  cudaMalloc(&v, 64 * sizeof(int));
  cudaMalloc(&bins, sizeof(h));
  cudaMemset(v, 0, 64 * sizeof(int));
  cudaMemset(bins, 0, sizeof(h));
  count<<<1, 64>>>(v, bins);
  cudaMemcpy(h, bins, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  cudaFree(bins);
  return h[3] != 16;
}
