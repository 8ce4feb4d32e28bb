// says: bin = 8
__global__ void count(const int *keys, int *out, int n) {
  int bins[8] = {};
  for (int i = 0; i < n; i++) {
    int bin = keys[i];
    bins[bin]++;  // finding: out_of_bounds bins
  }
  out[threadIdx.x] = bins[threadIdx.x % 8];
}
int main() {
  int h[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8};
  int *keys, *out;
  cudaMalloc(&keys, sizeof(h));
  cudaMalloc(&out, 32 * sizeof(int));
  cudaMemcpy(keys, h, sizeof(h), cudaMemcpyHostToDevice);
  count<<<1, 32>>>(keys, out, 16);
  cudaDeviceSynchronize();
  cudaFree(keys);
  cudaFree(out);
}
