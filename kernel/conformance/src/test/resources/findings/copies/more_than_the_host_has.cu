int main() {
  float h[10];
  float *d;
  cudaMalloc(&d, 1000);
  cudaMemset(d, 0, 1000);
  cudaMemcpy(h, d, 1000, cudaMemcpyDeviceToHost);  // finding: out_of_bounds h
  cudaFree(d);
}
