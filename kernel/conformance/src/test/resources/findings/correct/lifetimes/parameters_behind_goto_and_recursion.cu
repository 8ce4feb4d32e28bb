// Parameters whose address is taken, in functions with labels and in one that calls itself.
__device__ int countdown(int left) {
  int *p = &left;
  auto less = [&] { *p -= 1; };
  if (left > 100) goto out;
  less();
out:
  return left;
}
__device__ int total(int *outer, int n) {
  int own = n;
  if (outer) own += *outer;
  if (n == 0) return own;
  return total(&own, n - 1) + own;
}
__global__ void k(int *y) {
  int left = 5;
  while (left > 0) {
    left = countdown(left);
  }
  y[threadIdx.x] = left + total(nullptr, threadIdx.x % 4) + total(&left, 2);
}
int main() {
  int *y;
  cudaMalloc(&y, 32 * sizeof(int));
  k<<<1, 32>>>(y);
  cudaDeviceSynchronize();
  cudaFree(y);
}
