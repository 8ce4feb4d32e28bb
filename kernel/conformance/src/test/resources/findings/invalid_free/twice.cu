int main() {
  float *a;
  cudaMalloc(&a, 100);
  cudaFree(a);
  cudaFree(a);  // finding: invalid_free a
}
