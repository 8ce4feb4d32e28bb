// The return leaves the function, not the kernel: those threads still have a barrier ahead.
__device__ void exchange(int *s, int i, int n) {
  if (i >= n) return;
  int v = s[n - 1 - i];
  __syncthreads();  // finding: barrier_divergence
  s[i] = v;
}
__global__ void reverse(int *v, int n) {
  __shared__ int s[64];
  int t = threadIdx.x;
  s[t] = v[t];
  __syncthreads();
  exchange(s, t, n);
  __syncthreads();
  v[t] = s[t];
}
int main() {
  int *v;
  cudaMalloc(&v, 64 * sizeof(int));
  cudaMemset(v, 0, 64 * sizeof(int));
  reverse<<<1, 64>>>(v, 50);
  cudaDeviceSynchronize();
  cudaFree(v);
}
