// says: __syncthreads
__global__ void histogram(const int *in, int *out) {
  __shared__ int bins[8];
  atomicAdd(&bins[in[threadIdx.x] & 7], 1);  // finding: uninitialized_read bins
  __syncthreads();
  if (threadIdx.x < 8) out[threadIdx.x] = bins[threadIdx.x];
}
int main() {
  int *in, *out;
  cudaMalloc(&in, 64 * sizeof(int));
  cudaMalloc(&out, 8 * sizeof(int));
  cudaMemset(in, 0, 64 * sizeof(int));
  histogram<<<1, 64>>>(in, out);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
