int main() {
  int h[16] = {3}, r[16];
  int *a, *b;
  cudaMalloc(&a, sizeof(h));
  cudaMalloc(&b, sizeof(h));
  cudaMemcpy(a, h, sizeof(h), cudaMemcpyDefault);
  cudaMemcpy(b, a, sizeof(h), cudaMemcpyDeviceToDevice);
  cudaMemcpy(r, b, sizeof(h), cudaMemcpyDefault);
  cudaFree(a);
  cudaFree(b);
  return r[0] != 3;
}
