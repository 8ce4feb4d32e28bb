// Private bins are right, adding them to the global ones is not.
// says: atomic
__global__ void histogram(const unsigned char *in, int *out, int n) {
  __shared__ int bins[32];
  int t = threadIdx.x;
  bins[t] = 0;
  __syncwarp();
  for (int i = blockIdx.x * 32 + t; i < n; i += gridDim.x * 32) atomicAdd(&bins[in[i] & 31], 1);
  __syncthreads();
  out[t] += bins[t];  // finding: data_race out
}
int main() {
  unsigned char *in;
  int *out;
  cudaMalloc(&in, 1000);
  cudaMalloc(&out, 32 * sizeof(int));
  cudaMemset(in, 3, 1000);
  cudaMemset(out, 0, 32 * sizeof(int));
  histogram<<<4, 32>>>(in, out, 1000);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
