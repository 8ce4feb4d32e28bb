int main() {
  cudaStream_t s;
  cudaStreamCreate(&s);
  float *h, *d;
  cudaMallocHost(&h, 64);
  cudaMalloc(&d, 64);
  for (int i = 0; i < 16; i++) h[i] = i;
  cudaMemcpyAsync(h, d, 64, cudaMemcpyHostToDevice, s);  // finding: host_access d
  cudaStreamSynchronize(s);
  cudaFreeHost(h);
  cudaFree(d);
  cudaStreamDestroy(s);
}
