// Four bytes are written one by one, then read as a word.
__global__ void pack(unsigned char *bytes, unsigned *out) {
  int t = threadIdx.x;
  for (int c = 0; c < 4; c++) bytes[4 * t + c] = t + c;
  out[t] = reinterpret_cast<unsigned *>(bytes)[t];
}
int main() {
  unsigned h[32];
  unsigned char *bytes;
  unsigned *out;
  cudaMalloc(&bytes, 128);
  cudaMalloc(&out, sizeof(h));
  pack<<<1, 32>>>(bytes, out);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(bytes);
  cudaFree(out);
  return h[1] != 0x04030201;
}
