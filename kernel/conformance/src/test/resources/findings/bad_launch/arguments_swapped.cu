// Blocks and threads are swapped.
__global__ void fill(int *v, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) v[i] = 1;
}
int main() {
  const int n = 1 << 20, threads = 256;
  int *v;
  cudaMalloc(&v, n * sizeof(int));
  fill<<<threads, (n + threads - 1) / threads>>>(v, n);  // finding: bad_launch
  cudaDeviceSynchronize();
  cudaFree(v);
}
