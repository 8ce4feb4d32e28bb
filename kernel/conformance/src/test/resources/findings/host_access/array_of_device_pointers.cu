// The array of row pointers was never copied.
__global__ void clear(float **rows, int cols) {
  rows[threadIdx.y][threadIdx.x] = 0;  // finding: host_access rows
}
int main() {
  float *rows[4];
  for (auto &row : rows) cudaMalloc(&row, 8 * sizeof(float));
  clear<<<1, dim3(8, 4)>>>(rows, 8);
  cudaDeviceSynchronize();
  for (auto &row : rows) cudaFree(row);
}
