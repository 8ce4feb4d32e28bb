template <typename F>
__device__ void each(int n, F f) {
  for (int i = 0; i < n; i++) f(i);
}
__global__ void k(int *y) {
  int total = 0;
  each(3, [&](int i) {
    int square = i * i;
    each(2, [&](int j) { total += square + j; });
  });
  y[threadIdx.x] = total;
}
int main() {
  int *y;
  cudaMalloc(&y, 32 * sizeof(int));
  cudaMemset(y, 0, 32 * sizeof(int));
  k<<<1, 32>>>(y);
  cudaDeviceSynchronize();
  cudaFree(y);
}
