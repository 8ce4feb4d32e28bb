__global__ void median(const int *v, int *out, int n) {
  int window[5];
  int i = threadIdx.x;
  for (int k = 0; k < 5; k++)
    if (i + k < n) window[k] = v[i + k];
  int sum = 0;
  for (int k = 0; k < 5; k++) sum += window[k];  // finding: uninitialized_read window
  out[i] = sum / 5;
}
int main() {
  int *v, *out;
  cudaMalloc(&v, 64 * sizeof(int));
  cudaMalloc(&out, 64 * sizeof(int));
  cudaMemset(v, 0, 64 * sizeof(int));
  median<<<1, 64>>>(v, out, 64);
  cudaDeviceSynchronize();
  cudaFree(v);
  cudaFree(out);
}
