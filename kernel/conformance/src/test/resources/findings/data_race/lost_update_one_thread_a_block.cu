__global__ void sum(const int *v, int *total) {
  __shared__ int s[64];
  int t = threadIdx.x;
  s[t] = v[blockIdx.x * 64 + t];
  __syncthreads();
  for (int d = 32; d > 0; d /= 2) {
    if (t < d) s[t] += s[t + d];
    __syncthreads();
  }
  if (t == 0) *total = *total + s[0];  // finding: data_race total
}
int main() {
  int *v, *total;
  cudaMalloc(&v, 256 * sizeof(int));
  cudaMalloc(&total, sizeof(int));
  cudaMemset(v, 0, 256 * sizeof(int));
  cudaMemset(total, 0, sizeof(int));
  sum<<<4, 64>>>(v, total);
  cudaDeviceSynchronize();
  cudaFree(v);
  cudaFree(total);
}
