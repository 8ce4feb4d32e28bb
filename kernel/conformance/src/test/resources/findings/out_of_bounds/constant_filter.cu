// says: 9
__constant__ float weights[9];
__global__ void apply(const float *in, float *out, int n) {
  int i = threadIdx.x;
  float sum = 0;
  for (int k = 0; k <= 9; k++) sum += weights[k] * in[(i + k) % n];  // finding: out_of_bounds weights
  out[i] = sum;
}
int main() {
  float w[9] = {1, 2, 3, 4, 5, 6, 7, 8, 9};
  cudaMemcpyToSymbol(weights, w, sizeof(w));
  float *in, *out;
  cudaMalloc(&in, 64 * sizeof(float));
  cudaMalloc(&out, 64 * sizeof(float));
  cudaMemset(in, 0, 64 * sizeof(float));
  apply<<<1, 64>>>(in, out, 64);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
