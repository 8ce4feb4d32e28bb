// The condition differs between blocks, not within one.
__global__ void work(int *v) {
  __shared__ int s[64];
  int t = threadIdx.x;
  if (blockIdx.x % 2 == 0) {
    s[t] = t;
    __syncthreads();
    v[blockIdx.x * 64 + t] = s[63 - t];
  } else {
    v[blockIdx.x * 64 + t] = -1;
  }
}
int main() {
  int h[128];
  int *v;
  cudaMalloc(&v, sizeof(h));
  work<<<2, 64>>>(v);
  cudaMemcpy(h, v, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  return h[0] != 63 || h[64] != -1;
}
