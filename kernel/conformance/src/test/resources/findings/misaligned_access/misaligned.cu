__global__ void second(const unsigned char *packet, int *out) {
  out[threadIdx.x] = *(const int *)(packet + 1 + 4 * threadIdx.x);  // finding: misaligned_access packet
}
int main() {
  unsigned char *a;
  int *b;
  cudaMalloc(&a, 64);
  cudaMalloc(&b, 8 * sizeof(int));
  cudaMemset(a, 0, 64);
  second<<<1, 8>>>(a, b);
  cudaDeviceSynchronize();
  cudaFree(a);
  cudaFree(b);
}
