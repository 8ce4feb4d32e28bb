int main() {
  float h[16] = {};
  float *d;
  cudaMalloc(&d, sizeof(h));
  cudaMemcpy(d, h, sizeof(h), cudaMemcpyDeviceToDevice);  // finding: host_access h
  cudaFree(d);
}
