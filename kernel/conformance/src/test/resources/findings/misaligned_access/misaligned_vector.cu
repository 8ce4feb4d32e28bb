__global__ void wide(const float *in, float4 *out) {
  out[threadIdx.x] = *(const float4 *)(in + 1 + 4 * threadIdx.x);  // finding: misaligned_access in
}
int main() {
  float *a;
  float4 *b;
  cudaMalloc(&a, 64 * sizeof(float));
  cudaMalloc(&b, 8 * sizeof(float4));
  cudaMemset(a, 0, 64 * sizeof(float));
  wide<<<1, 8>>>(a, b);
  cudaDeviceSynchronize();
  cudaFree(a);
  cudaFree(b);
}
