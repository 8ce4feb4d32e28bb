int main() {
  float *a, *b;
  cudaMalloc(&a, 100);
  b = a;
  cudaFree(a);
  cudaFree(b);  // finding: invalid_free b
}
