// The access is in the function, whoever calls it.
__device__ float at(const float *m, int row, int col, int width) {
  return m[row * width + col];  // finding: out_of_bounds m
}
__global__ void laplace(const float *in, float *out, int width, int height) {
  int x = threadIdx.x, y = threadIdx.y;
  out[y * width + x] = at(in, y + 1, x, width) - at(in, y, x, width);
}
int main() {
  float *in, *out;
  cudaMalloc(&in, 256 * sizeof(float));
  cudaMalloc(&out, 256 * sizeof(float));
  cudaMemset(in, 0, 256 * sizeof(float));
  laplace<<<1, dim3(16, 16)>>>(in, out, 16, 16);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
