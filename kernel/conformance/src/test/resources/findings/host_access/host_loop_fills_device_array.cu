int main() {
  float *x;
  cudaMalloc(&x, 100 * sizeof(float));
  for (int i = 0; i < 100; i++) x[i] = i;  // finding: host_access x
  cudaFree(x);
}
