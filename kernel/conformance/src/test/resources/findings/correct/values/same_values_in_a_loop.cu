// Each thread goes through the same values; what is left is the same whoever ends last.
__global__ void count(int *out, int n) {
  __shared__ int reached;
  for (int i = 0; i < n; i++) {
    reached = i;
    out[0] = i * i;
  }
  __syncthreads();
  out[1 + threadIdx.x] = reached;
}
int main() {
  int *out;
  cudaMalloc(&out, 65 * sizeof(int));
  count<<<1, 64>>>(out, 10);
  cudaDeviceSynchronize();
  cudaFree(out);
}
