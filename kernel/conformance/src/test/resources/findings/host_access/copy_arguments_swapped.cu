int main() {
  float h[16] = {};
  float *d;
  cudaMalloc(&d, sizeof(h));
  cudaMemcpy(h, d, sizeof(h), cudaMemcpyHostToDevice);  // finding: host_access h
  cudaFree(d);
}
