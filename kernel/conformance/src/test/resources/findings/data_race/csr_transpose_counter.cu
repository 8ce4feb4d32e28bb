// Positions are taken from a counter without an atomic.
__global__ void place(const int *cols, int *next, int *out, int n) {
  int i = threadIdx.x;
  if (i < n) {
    int at = next[cols[i]]++;  // finding: data_race next
    out[cols[i] * 64 + at] = i;
  }
}
int main() {
  int h[64];
  for (int i = 0; i < 64; i++) h[i] = i % 8;
  int *cols, *next, *out;
  cudaMalloc(&cols, sizeof(h));
  cudaMalloc(&next, 8 * sizeof(int));
  cudaMalloc(&out, 8 * 64 * sizeof(int));
  cudaMemcpy(cols, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(next, 0, 8 * sizeof(int));
  place<<<1, 64>>>(cols, next, out, 64);
  cudaDeviceSynchronize();
  cudaFree(cols);
  cudaFree(next);
  cudaFree(out);
}
