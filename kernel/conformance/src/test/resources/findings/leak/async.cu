int main() {
  cudaStream_t s;
  cudaStreamCreate(&s);
  char *v;
  cudaMallocAsync(&v, 100, s);  // finding: leak v
  cudaStreamSynchronize(s);
  cudaStreamDestroy(s);
}
