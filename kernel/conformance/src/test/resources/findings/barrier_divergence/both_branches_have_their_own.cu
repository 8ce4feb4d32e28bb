// Two barriers in two branches are two different barriers.
__global__ void swap(int *v) {
  __shared__ int s[64];
  int t = threadIdx.x;
  if (t % 2 == 0) {
    s[t] = v[t];
    __syncthreads();  // finding: barrier_divergence
    v[t] = s[t + 1];
  } else {
    s[t] = -v[t];
    __syncthreads();
    v[t] = s[t - 1];
  }
}
int main() {
  int *v;
  cudaMalloc(&v, 64 * sizeof(int));
  cudaMemset(v, 0, 64 * sizeof(int));
  swap<<<1, 64>>>(v);
  cudaDeviceSynchronize();
  cudaFree(v);
}
