__global__ void load(const float *in, float4 *out, int offset) {
  const float4 *v = reinterpret_cast<const float4 *>(in + offset);
  out[threadIdx.x] = v[threadIdx.x];  // finding: misaligned_access
}
int main() {
  float *in;
  float4 *out;
  cudaMalloc(&in, 256 * sizeof(float));
  cudaMalloc(&out, 32 * sizeof(float4));
  cudaMemset(in, 0, 256 * sizeof(float));
  load<<<1, 32>>>(in, out, 1);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
