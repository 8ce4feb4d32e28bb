__device__ auto adder(int by) {
  return [&by](int x) { return x + by; };  // finding: dangling_pointer by
}
__global__ void k(int *y) {
  auto add = adder(5);
  y[threadIdx.x] = add(threadIdx.x);
}
int main() {
  int *y;
  cudaMalloc(&y, 32 * sizeof(int));
  cudaMemset(y, 0, 32 * sizeof(int));
  k<<<1, 32>>>(y);
  cudaDeviceSynchronize();
  cudaFree(y);
}
