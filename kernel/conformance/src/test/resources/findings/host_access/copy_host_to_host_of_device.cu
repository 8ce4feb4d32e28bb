int main() {
  float h[16] = {};
  float *d;
  cudaMalloc(&d, sizeof(h));
  cudaMemset(d, 0, sizeof(h));
  cudaMemcpy(h, d, sizeof(h), cudaMemcpyHostToHost);  // finding: host_access d
  cudaFree(d);
}
