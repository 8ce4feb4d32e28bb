int main() {
  float h[16] = {};
  float *d;
  cudaMalloc(&d, sizeof(h));
  cudaMemcpy(d, h, sizeof(h), cudaMemcpyDeviceToHost);  // finding: host_access d
  cudaFree(d);
}
