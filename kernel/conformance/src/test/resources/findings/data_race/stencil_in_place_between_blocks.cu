// Inside a block a barrier separates reading and writing, but not at the edges of blocks.
__global__ void smooth(float *v, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  float mean = 0;
  if (i > 0 && i < n - 1) mean = (v[i - 1] + v[i + 1]) / 2;  // finding: data_race v
  __syncthreads();
  if (i > 0 && i < n - 1) v[i] = mean;  // other
}
int main() {
  float *v;
  cudaMalloc(&v, 256 * sizeof(float));
  cudaMemset(v, 0, 256 * sizeof(float));
  smooth<<<4, 64>>>(v, 256);
  cudaDeviceSynchronize();
  cudaFree(v);
}
