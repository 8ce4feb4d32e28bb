int main() {
  int *d;
  cudaMalloc(&d, 64);
  cudaFree(d);
  cudaMemset(d, 0, 64);  // finding: use_after_free d
}
