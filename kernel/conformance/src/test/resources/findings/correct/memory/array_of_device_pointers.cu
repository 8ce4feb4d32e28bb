// Row pointers are kept on the device, too.
__global__ void fill(int **rows) { rows[blockIdx.x][threadIdx.x] = blockIdx.x * 10 + threadIdx.x; }
int main() {
  int *h[3], **rows, r[8];
  for (auto &row : h) cudaMalloc(&row, 8 * sizeof(int));
  cudaMalloc(&rows, sizeof(h));
  cudaMemcpy(rows, h, sizeof(h), cudaMemcpyHostToDevice);
  fill<<<3, 8>>>(rows);
  cudaMemcpy(r, h[2], sizeof(r), cudaMemcpyDeviceToHost);
  for (auto &row : h) cudaFree(row);
  cudaFree(rows);
  return r[7] != 27;
}
