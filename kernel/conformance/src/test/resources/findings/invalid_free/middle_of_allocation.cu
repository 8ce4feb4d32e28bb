int main() {
  int *a;
  cudaMalloc(&a, 100 * sizeof(int));
  int *p = a + 10;
  cudaFree(p);  // finding: invalid_free p
  cudaFree(a);
}
