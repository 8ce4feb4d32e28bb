__global__ void copy(const float *in, float *out) {
  out[threadIdx.x] = in[threadIdx.x];  // finding: uninitialized_read in
}
int main() {
  float *a, *b;
  cudaMalloc(&a, 32 * sizeof(float));
  cudaMalloc(&b, 32 * sizeof(float));
  copy<<<1, 32>>>(a, b);
  cudaDeviceSynchronize();
  cudaFree(a);
  cudaFree(b);
}
