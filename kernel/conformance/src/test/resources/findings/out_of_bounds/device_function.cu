__device__ float neighbour(const float *row, int i) {
  return row[i - 1];  // finding: out_of_bounds row
}
__global__ void smooth(const float *in, float *out, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) out[i] = 0.5f * (in[i] + neighbour(in, i));
}
int main() {
  float *a, *b;
  cudaMalloc(&a, 64 * sizeof(float));
  cudaMalloc(&b, 64 * sizeof(float));
  cudaMemset(a, 0, 64 * sizeof(float));
  smooth<<<1, 64>>>(a, b, 64);
  cudaDeviceSynchronize();
  cudaFree(a);
  cudaFree(b);
}
