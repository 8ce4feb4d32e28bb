// The private histogram does not start at zero.
__global__ void count(const int *v, int *out, int n) {
  int bins[4];
  for (int i = threadIdx.x; i < n; i += blockDim.x) bins[v[i] & 3]++;  // finding: uninitialized_read bins
  for (int b = 0; b < 4; b++) out[threadIdx.x * 4 + b] = bins[b];
}
int main() {
  int *v, *out;
  cudaMalloc(&v, 64 * sizeof(int));
  cudaMalloc(&out, 32 * 4 * sizeof(int));
  cudaMemset(v, 0, 64 * sizeof(int));
  count<<<1, 32>>>(v, out, 64);
  cudaDeviceSynchronize();
  cudaFree(v);
  cudaFree(out);
}
