// Two 4-bit codes a byte: for an odd length the last byte has one only.
__global__ void unpack(const unsigned char *packed, float *out, float scale, int bytes) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < bytes) {
    out[2 * i] = ((packed[i] & 15) - 8) * scale;
    out[2 * i + 1] = ((packed[i] >> 4) - 8) * scale;  // finding: out_of_bounds out
  }
}
int main() {
  const int n = 63, bytes = (n + 1) / 2;
  unsigned char *packed;
  float *out;
  cudaMalloc(&packed, bytes);
  cudaMalloc(&out, n * sizeof(float));
  cudaMemset(packed, 0x5A, bytes);
  unpack<<<1, 32>>>(packed, out, 0.1f, bytes);
  cudaDeviceSynchronize();
  cudaFree(packed);
  cudaFree(out);
}
