int main() {
  int *a;
  cudaMalloc(&a, 32 * sizeof(int));
  cudaFree(a);
  cudaFree(a);  // finding: invalid_free
}
