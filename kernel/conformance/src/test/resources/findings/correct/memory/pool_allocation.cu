__global__ void fill(int *v) { v[threadIdx.x] = 4; }
int main() {
  int h[32];
  cudaStream_t s;
  cudaStreamCreate(&s);
  int *v;
  cudaMallocAsync(&v, sizeof(h), s);
  fill<<<1, 32, 0, s>>>(v);
  cudaMemcpyAsync(h, v, sizeof(h), cudaMemcpyDeviceToHost, s);
  cudaFreeAsync(v, s);
  cudaStreamSynchronize(s);
  cudaStreamDestroy(s);
  return h[9] != 4;
}
