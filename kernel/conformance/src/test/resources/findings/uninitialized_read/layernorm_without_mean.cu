// The second kernel reads means that the first one wrote for even rows only.
__global__ void means(const float *in, float *mean, int cols) {
  int r = blockIdx.x * 2;
  float s = 0;
  for (int c = 0; c < cols; c++) s += in[r * cols + c];
  mean[r] = s / cols;
}
__global__ void centre(const float *in, const float *mean, float *out, int cols) {
  int r = blockIdx.x;
  out[r * cols + threadIdx.x] = in[r * cols + threadIdx.x] - mean[r];  // finding: uninitialized_read mean
}
int main() {
  const int rows = 6, cols = 32;
  float *in, *mean, *out;
  cudaMalloc(&in, rows * cols * sizeof(float));
  cudaMalloc(&mean, rows * sizeof(float));
  cudaMalloc(&out, rows * cols * sizeof(float));
  cudaMemset(in, 0, rows * cols * sizeof(float));
  means<<<rows / 2, 1>>>(in, mean, cols);
  centre<<<rows, cols>>>(in, mean, out, cols);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(mean);
  cudaFree(out);
}
