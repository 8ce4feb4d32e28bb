int main() {
  int *d;
  cudaMalloc(&d, 10);
  cudaMemset(d, 0, 10 * sizeof(int));  // finding: out_of_bounds d
  cudaFree(d);
}
