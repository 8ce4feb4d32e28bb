int main() {
  int h[32] = {};
  int *d;
  cudaMalloc(&d, sizeof(h));
  cudaMemcpy(h, d, sizeof(h), cudaMemcpyHostToDevice);  // finding: host_access h
  cudaFree(d);
}
