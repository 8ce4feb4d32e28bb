// A parameter begins to live with each call, before its argument is put there.
__device__ void bump(int *p) { *p += 1; }
__device__ int next(int v) {
  bump(&v);
  return v;
}
__device__ int twice(int v) {
  auto add = [&](int other) { v += other; };
  add(v);
  return v;
}
__global__ void k(int *y) {
  int sum = 0;
  for (int i = 0; i < 4; i++) {
    sum += next(i) + twice(i);
  }
  y[threadIdx.x] = sum + next(sum);
}
int main() {
  int *y;
  cudaMalloc(&y, 32 * sizeof(int));
  k<<<1, 32>>>(y);
  cudaDeviceSynchronize();
  cudaFree(y);
}
