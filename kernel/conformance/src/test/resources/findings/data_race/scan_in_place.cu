// Hillis and Steele in one buffer: the read of the neighbour and the write need a barrier between.
__global__ void scan(int *v, int n) {
  extern __shared__ int s[];
  int t = threadIdx.x;
  s[t] = v[t];
  __syncthreads();
  for (int d = 1; d < n; d *= 2) {
    if (t >= d) s[t] += s[t - d];  // finding: data_race s
    __syncthreads();
  }
  v[t] = s[t];
}
int main() {
  int *v;
  cudaMalloc(&v, 128 * sizeof(int));
  cudaMemset(v, 0, 128 * sizeof(int));
  scan<<<1, 128, 128 * sizeof(int)>>>(v, 128);
  cudaDeviceSynchronize();
  cudaFree(v);
}
