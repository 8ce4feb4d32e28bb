// Threads that have left the kernel are not waited for.
__global__ void work(int *v, int n) {
  __shared__ int s[64];
  int t = threadIdx.x;
  if (t >= n) return;
  s[t] = t;
  __syncthreads();
  v[t] = s[n - 1 - t];
}
int main() {
  int h[40];
  int *v;
  cudaMalloc(&v, sizeof(h));
  work<<<1, 64>>>(v, 40);
  cudaMemcpy(h, v, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  return h[0] != 39;
}
