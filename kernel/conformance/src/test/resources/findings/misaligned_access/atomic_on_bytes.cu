__global__ void count(unsigned char *counters) {
  atomicAdd((int *)(counters + 2), 1);  // finding: misaligned_access counters
}
int main() {
  unsigned char *counters;
  cudaMalloc(&counters, 64);
  cudaMemset(counters, 0, 64);
  count<<<1, 32>>>(counters);
  cudaDeviceSynchronize();
  cudaFree(counters);
}
