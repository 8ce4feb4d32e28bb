struct Matrix {
  int rows, cols;
  float *data;
};
__global__ void clear(Matrix m) {
  if (threadIdx.x < m.cols) m.data[threadIdx.x] = 0;  // finding: use_after_free m.data
}
int main() {
  Matrix m = {4, 8, nullptr};
  cudaMalloc(&m.data, 32 * sizeof(float));
  cudaFree(m.data);
  clear<<<1, 32>>>(m);
  cudaDeviceSynchronize();
}
