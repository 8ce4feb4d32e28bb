__device__ int blockSum(int *s, int v) {
  int t = threadIdx.x;
  s[t] = v;
  __syncthreads();  // finding: barrier_divergence
  int sum = 0;
  for (int k = 0; k < 32; k++) sum += s[k];
  return sum;
}
__global__ void work(int *out) {
  __shared__ int s[64];
  if (threadIdx.x < 48) out[threadIdx.x] = blockSum(s, 1);
}
int main() {
  int *out;
  cudaMalloc(&out, 64 * sizeof(int));
  work<<<1, 64>>>(out);
  cudaDeviceSynchronize();
  cudaFree(out);
}
