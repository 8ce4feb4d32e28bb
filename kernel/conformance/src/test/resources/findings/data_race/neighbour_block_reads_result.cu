// A block's result is read by the next block in the same launch.
__global__ void prefix(int *sums, int *out) {
  int b = blockIdx.x;
  if (threadIdx.x == 0) {
    sums[b] = b + 1;  // finding: data_race sums
    out[b] = b > 0 ? sums[b - 1] : 0;  // other
  }
}
int main() {
  int *sums, *out;
  cudaMalloc(&sums, 8 * sizeof(int));
  cudaMalloc(&out, 8 * sizeof(int));
  cudaMemset(sums, 0, 8 * sizeof(int));
  prefix<<<8, 32>>>(sums, out);
  cudaDeviceSynchronize();
  cudaFree(sums);
  cudaFree(out);
}
