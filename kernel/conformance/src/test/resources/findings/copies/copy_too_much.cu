int main() {
  int n = 32;
  int h[64] = {};
  int *d;
  cudaMalloc(&d, n * sizeof(int));
  cudaMemcpy(d, h, 2 * n * sizeof(int), cudaMemcpyHostToDevice);  // finding: out_of_bounds d
  cudaFree(d);
}
