// All threads store a float4 in one place; only the last of its parts differs.
__global__ void pack(const float *in, float4 *out) {
  int i = threadIdx.x;
  out[i / 4] = make_float4(1.0f, 2.0f, 3.0f, in[i]);  // finding: data_race out
}
int main() {
  float h[64];
  for (int i = 0; i < 64; i++) h[i] = i;
  float *in;
  float4 *out;
  cudaMalloc(&in, sizeof(h));
  cudaMalloc(&out, 16 * sizeof(float4));
  cudaMemcpy(in, h, sizeof(h), cudaMemcpyHostToDevice);
  pack<<<1, 64>>>(in, out);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
