// The tile is overwritten while slower threads still read it.
__global__ void rowSums(const int *m, int *out, int rows) {
  __shared__ int tile[64];
  int t = threadIdx.x, sum = 0;
  for (int r = 0; r < rows; r++) {
    tile[t] = m[r * 64 + t];  // finding: data_race tile
    __syncthreads();
    sum += tile[63 - t];  // other
  }
  out[t] = sum;
}
int main() {
  int *m, *out;
  cudaMalloc(&m, 4 * 64 * sizeof(int));
  cudaMalloc(&out, 64 * sizeof(int));
  cudaMemset(m, 0, 4 * 64 * sizeof(int));
  rowSums<<<1, 64>>>(m, out, 4);
  cudaDeviceSynchronize();
  cudaFree(m);
  cudaFree(out);
}
