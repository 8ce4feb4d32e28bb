__global__ void split(int *v) {
  __shared__ int s[64];
  int t = threadIdx.x;
  s[t] = v[t];
  if (t / 32 == 0) {
    __syncthreads();  // finding: barrier_divergence
    v[t] = s[31 - t];
  }
}
int main() {
  int *v;
  cudaMalloc(&v, 64 * sizeof(int));
  cudaMemset(v, 0, 64 * sizeof(int));
  split<<<1, 64>>>(v);
  cudaDeviceSynchronize();
  cudaFree(v);
}
