// A negative index is fine when the pointer stands inside the array.
__global__ void smooth(const float *centre, float *out, int n) {
  int i = threadIdx.x;
  out[i] = centre[i - 1] + centre[i] + centre[i + 1];
}
int main() {
  float h[34], r[32];
  for (int i = 0; i < 34; i++) h[i] = 1;
  float *in, *out;
  cudaMalloc(&in, sizeof(h));
  cudaMalloc(&out, sizeof(r));
  cudaMemcpy(in, h, sizeof(h), cudaMemcpyHostToDevice);
  smooth<<<1, 32>>>(in + 1, out, 32);
  cudaMemcpy(r, out, sizeof(r), cudaMemcpyDeviceToHost);
  cudaFree(in);
  cudaFree(out);
  return r[0] != 3 || r[31] != 3;
}
