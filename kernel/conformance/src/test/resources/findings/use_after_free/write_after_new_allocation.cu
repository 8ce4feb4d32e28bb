// The freed memory's place may have been given out again.
__global__ void fill(float *v) {
  v[threadIdx.x] = 1;  // finding: use_after_free v
}
int main() {
  float *a, *b;
  cudaMalloc(&a, 1024);
  cudaFree(a);
  cudaMalloc(&b, 1024);
  fill<<<1, 32>>>(a);
  cudaDeviceSynchronize();
  cudaFree(b);
}
