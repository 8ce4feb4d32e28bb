// 256 does not fit into 0…255.
__global__ void histogram(const int *values, int *bins, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) atomicAdd(&bins[values[i]], 1);  // finding: out_of_bounds bins
}
int main() {
  int h[512];
  for (int i = 0; i < 512; i++) h[i] = i / 2 + (i == 511);
  int *values, *bins;
  cudaMalloc(&values, sizeof(h));
  cudaMalloc(&bins, 256 * sizeof(int));
  cudaMemcpy(values, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(bins, 0, 256 * sizeof(int));
  histogram<<<2, 256>>>(values, bins, 512);
  cudaDeviceSynchronize();
  cudaFree(values);
  cudaFree(bins);
}
