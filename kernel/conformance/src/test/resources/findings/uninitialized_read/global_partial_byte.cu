// The low three bytes of each word are written, the word is read.
__global__ void pack(unsigned char *rgb, unsigned *out) {
  int t = threadIdx.x;
  for (int c = 0; c < 3; c++) rgb[4 * t + c] = 100 + c;
  out[t] = reinterpret_cast<unsigned *>(rgb)[t];  // finding: uninitialized_read
}
int main() {
  unsigned char *rgb;
  unsigned *out;
  cudaMalloc(&rgb, 4 * 32);
  cudaMalloc(&out, 32 * sizeof(unsigned));
  pack<<<1, 32>>>(rgb, out);
  cudaDeviceSynchronize();
  cudaFree(rgb);
  cudaFree(out);
}
