// says: un mismo hilo
__global__ void pack(const unsigned char *codes, unsigned char *packed, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) packed[i / 2] |= codes[i] << 4 * (i % 2);  // finding: data_race packed
}
int main() {
  unsigned char *codes, *packed;
  cudaMalloc(&codes, 64);
  cudaMalloc(&packed, 32);
  cudaMemset(codes, 3, 64);
  cudaMemset(packed, 0, 32);
  pack<<<1, 64>>>(codes, packed, 64);
  cudaDeviceSynchronize();
  cudaFree(codes);
  cudaFree(packed);
}
