// n bytes are cleared instead of n counters.
__global__ void count(int *bins, int n) {
  int i = threadIdx.x;
  if (i < n) bins[i] += i;  // finding: uninitialized_read bins
  // says: cudaMemset (línea 11) solo escribió 32 bytes de 128 (8 elementos de 32).
  // says: ¿falta * sizeof(int)?
}
int main() {
  int *bins;
  cudaMalloc(&bins, 32 * sizeof(int));
  cudaMemset(bins, 0, 32);
  count<<<1, 32>>>(bins, 32);
  cudaDeviceSynchronize();
  cudaFree(bins);
}
