// The number of rounds comes from parameters: it is the same for all.
__global__ void work(int *v, int rounds) {
  __shared__ int s[64];
  int t = threadIdx.x;
  for (int r = 0; r < rounds; r++) {
    s[t] = v[t] + r;
    __syncthreads();
    v[t] = s[63 - t];
    __syncthreads();
  }
}
int main() {
  int h[64];
  int *v;
  cudaMalloc(&v, sizeof(h));
  cudaMemset(v, 0, sizeof(h));
  work<<<1, 64>>>(v, 5);
  cudaMemcpy(h, v, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  return h[0] != 10;
}
