__global__ void parse(const unsigned char *bytes, float *out) {
  int i = threadIdx.x;
  out[i] = *(const float *)(bytes + 5 * i);  // finding: misaligned_access bytes
}
int main() {
  unsigned char *bytes;
  float *out;
  cudaMalloc(&bytes, 512);
  cudaMalloc(&out, 32 * sizeof(float));
  cudaMemset(bytes, 0, 512);
  parse<<<1, 32>>>(bytes, out);
  cudaDeviceSynchronize();
  cudaFree(bytes);
  cudaFree(out);
}
