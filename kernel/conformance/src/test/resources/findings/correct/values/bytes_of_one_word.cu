// Neighbours write different bytes of one word, then halves of it.
__global__ void fill(unsigned char *bytes, short *halves) {
  int t = threadIdx.x;
  int swapped = (t % 4) * 16 + t / 4;
  bytes[swapped] = t;
  halves[(t * 5) % 64] = t;
}
int main() {
  unsigned char *bytes;
  short *halves;
  cudaMalloc(&bytes, 64);
  cudaMalloc(&halves, 128);
  fill<<<1, 64>>>(bytes, halves);
  cudaDeviceSynchronize();
  cudaFree(bytes);
  cudaFree(halves);
}
