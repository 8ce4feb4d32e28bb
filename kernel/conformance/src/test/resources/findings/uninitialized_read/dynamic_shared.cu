__global__ void scan(int *v, int n) {
  extern __shared__ int s[];
  int t = threadIdx.x;
  s[n + t] = v[t];
  __syncthreads();
  int sum = 0;
  for (int k = 0; k < n; k++) sum += s[n + t - k];  // finding: uninitialized_read s
  v[t] = sum;
}
int main() {
  int *v;
  cudaMalloc(&v, 32 * sizeof(int));
  cudaMemset(v, 0, 32 * sizeof(int));
  scan<<<1, 32, 64 * sizeof(int)>>>(v, 32);
  cudaDeviceSynchronize();
  cudaFree(v);
}
