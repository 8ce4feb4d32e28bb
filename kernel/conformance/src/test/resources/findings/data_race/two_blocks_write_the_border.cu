// Tiles overlap by one column, and different statements write it.
__global__ void paint(int *row, int tile) {
  int start = blockIdx.x * tile;
  int t = threadIdx.x;
  if (t < tile) row[start + t] = blockIdx.x;  // finding: data_race row
  if (t == tile) row[start + t] = -1;  // other
}
int main() {
  int *row;
  cudaMalloc(&row, 100 * sizeof(int));
  paint<<<4, 32>>>(row, 24);
  cudaDeviceSynchronize();
  cudaFree(row);
}
