int main() {
  float *h;
  cudaMallocHost(&h, 256);
  cudaFree(h);  // finding: invalid_free h
  cudaFreeHost(h);
}
