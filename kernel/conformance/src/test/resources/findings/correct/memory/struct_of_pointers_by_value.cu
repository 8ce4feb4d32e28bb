struct Matrix {
  int rows, cols;
  float *data;
  __device__ float &at(int r, int c) { return data[r * cols + c]; }
};
__global__ void add(Matrix a, Matrix b) {
  int r = threadIdx.y, c = threadIdx.x;
  if (r < a.rows && c < a.cols) a.at(r, c) += b.at(r, c);
}
int main() {
  float h[12];
  for (int i = 0; i < 12; i++) h[i] = i;
  Matrix a = {3, 4, nullptr}, b = {3, 4, nullptr};
  cudaMalloc(&a.data, sizeof(h));
  cudaMalloc(&b.data, sizeof(h));
  cudaMemcpy(a.data, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemcpy(b.data, h, sizeof(h), cudaMemcpyHostToDevice);
  add<<<1, dim3(8, 8)>>>(a, b);
  cudaMemcpy(h, a.data, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(a.data);
  cudaFree(b.data);
  return h[11] != 22;
}
