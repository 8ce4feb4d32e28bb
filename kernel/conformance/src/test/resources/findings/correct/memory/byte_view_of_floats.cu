__global__ void bytes(const float *v, unsigned char *out) {
  const unsigned char *b = reinterpret_cast<const unsigned char *>(v);
  out[threadIdx.x] = b[threadIdx.x];
}
int main() {
  float h[8] = {1, 2, 3, 4, 5, 6, 7, 8};
  unsigned char r[32];
  float *v;
  unsigned char *out;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&out, sizeof(r));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  bytes<<<1, 32>>>(v, out);
  cudaMemcpy(r, out, sizeof(r), cudaMemcpyDeviceToHost);
  cudaFree(v);
  cudaFree(out);
  return r[3] != 0x3f || r[2] != 0x80;
}
