int main() {
  int h[16] = {};
  int *d;
  cudaMalloc(&d, sizeof(h));
  cudaMemset(d, 0, sizeof(h));
  cudaFree(d);
  cudaMemcpy(h, d, sizeof(h), cudaMemcpyDeviceToHost);  // finding: use_after_free d
}
