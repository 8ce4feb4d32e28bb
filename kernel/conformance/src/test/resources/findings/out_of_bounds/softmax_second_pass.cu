// The second loop goes over blockDim.x steps of blockDim.x.
__global__ void softmax(const float *in, float *out, int cols) {
  const float *row = in + blockIdx.x * cols;
  float sum = 0;
  for (int i = 0; i < cols; i++) sum += expf(row[i]);
  for (int i = 0; i < cols; i += blockDim.x) {
    int c = i + threadIdx.x;
    out[blockIdx.x * cols + c] = expf(row[c]) / sum;  // finding: out_of_bounds row
  }
}
int main() {
  const int rows = 3, cols = 50;
  float *in, *out;
  cudaMalloc(&in, rows * cols * sizeof(float));
  cudaMalloc(&out, (rows * cols + 64) * sizeof(float));
  cudaMemset(in, 0, rows * cols * sizeof(float));
  softmax<<<rows, 32>>>(in, out, cols);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
