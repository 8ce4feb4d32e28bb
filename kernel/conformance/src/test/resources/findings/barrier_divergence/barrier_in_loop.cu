__global__ void sums(const int *in, int *out, int n) {
  __shared__ int s[64];
  s[threadIdx.x] = 0;
  for (int i = threadIdx.x; i < n; i += blockDim.x) {
    s[threadIdx.x] += in[i];
    __syncthreads();  // finding: barrier_divergence
  }
  out[threadIdx.x] = s[threadIdx.x];
}
int main() {
  int *in, *out;
  cudaMalloc(&in, 100 * sizeof(int));
  cudaMemset(in, 0, 100 * sizeof(int));
  cudaMalloc(&out, 64 * sizeof(int));
  sums<<<1, 64>>>(in, out, 100);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
