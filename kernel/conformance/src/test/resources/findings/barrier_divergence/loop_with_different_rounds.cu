__global__ void work(int *v, int n) {
  __shared__ int s[64];
  int t = threadIdx.x;
  s[t] = 0;
  for (int i = t; i < n; i += 64) {
    s[t] += v[i];
    __syncthreads();  // finding: barrier_divergence
  }
  v[t] = s[t];
}
int main() {
  int *v;
  cudaMalloc(&v, 100 * sizeof(int));
  cudaMemset(v, 0, 100 * sizeof(int));
  work<<<1, 64>>>(v, 100);
  cudaDeviceSynchronize();
  cudaFree(v);
}
