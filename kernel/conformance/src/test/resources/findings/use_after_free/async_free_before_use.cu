__global__ void fill(int *v) {
  v[threadIdx.x] = 1;  // finding: use_after_free v
}
int main() {
  cudaStream_t s;
  cudaStreamCreate(&s);
  int *v;
  cudaMallocAsync(&v, 128, s);
  cudaFreeAsync(v, s);
  fill<<<1, 32, 0, s>>>(v);
  cudaStreamSynchronize(s);
  cudaStreamDestroy(s);
}
