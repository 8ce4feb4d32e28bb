__global__ void count(const int *keys, int *bins, int n) {
  int i = threadIdx.x;
  if (i < n)
    bins[keys[i]]++;  // finding: data_race bins
}
int main() {
  int *k, *b;
  cudaMalloc(&k, 64 * sizeof(int));
  cudaMalloc(&b, 8 * sizeof(int));
  cudaMemset(k, 0, 64 * sizeof(int));
  cudaMemset(b, 0, 8 * sizeof(int));
  count<<<1, 64>>>(k, b, 64);
  cudaDeviceSynchronize();
  cudaFree(k);
  cudaFree(b);
}
