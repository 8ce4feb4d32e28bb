__device__ int blockSum(int *s, int v) {
  int t = threadIdx.x;
  s[t] = v;
  for (int d = blockDim.x / 2; d > 0; d /= 2) {
    __syncthreads();
    if (t < d) s[t] += s[t + d];
  }
  __syncthreads();
  return s[0];
}
__global__ void work(int *out) {
  __shared__ int s[64];
  int sum = blockSum(s, threadIdx.x);
  __syncthreads();
  out[threadIdx.x] = sum + blockSum(s, 1);
}
int main() {
  int h[64];
  int *out;
  cudaMalloc(&out, sizeof(h));
  work<<<1, 64>>>(out);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(out);
  return h[5] != 2080;
}
