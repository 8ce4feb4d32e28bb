// Unaligned data is read byte by byte, as memcpy does.
__global__ void parse(const unsigned char *bytes, float *out) {
  float f;
  memcpy(&f, bytes + 5 * threadIdx.x, sizeof(f));
  out[threadIdx.x] = f;
}
int main() {
  unsigned char h[160] = {};
  float r[32];
  for (int i = 0; i < 32; i++) h[5 * i + 2] = 0x80, h[5 * i + 3] = 0x3f;
  unsigned char *bytes;
  float *out;
  cudaMalloc(&bytes, sizeof(h));
  cudaMalloc(&out, sizeof(r));
  cudaMemcpy(bytes, h, sizeof(h), cudaMemcpyHostToDevice);
  parse<<<1, 32>>>(bytes, out);
  cudaMemcpy(r, out, sizeof(r), cudaMemcpyDeviceToHost);
  cudaFree(bytes);
  cudaFree(out);
  return r[7] != 1;
}
