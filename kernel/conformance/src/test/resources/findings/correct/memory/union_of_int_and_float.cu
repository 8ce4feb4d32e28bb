union Bits {
  float f;
  unsigned u;
  unsigned char b[4];
};
__global__ void negate(float *v) {
  Bits x;
  x.f = v[threadIdx.x];
  x.u ^= 0x80000000u;
  x.b[0] |= 0;
  v[threadIdx.x] = x.f;
}
int main() {
  float h[32];
  for (int i = 0; i < 32; i++) h[i] = i;
  float *v;
  cudaMalloc(&v, sizeof(h));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  negate<<<1, 32>>>(v);
  cudaMemcpy(h, v, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  return h[5] != -5;
}
