int main() {
  int *v;
  cudaMalloc(&v, 128);  // finding: leak v
  cudaMalloc(&v, 256);
  cudaFree(v);
}
