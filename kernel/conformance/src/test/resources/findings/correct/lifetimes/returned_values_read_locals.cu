struct Pair {
  int first, second;
};
__device__ int sum(const int *values, int n) {
  int total = 0;
  for (int i = 0; i < n; i++) total += values[i];
  return total;
}
__device__ int digits(int x) {
  int parts[3] = {x % 10, x / 10 % 10, x / 100};
  int *p = parts;
  if (x > 20) return sum(p, 2) + p[2];
  return *p + sum(p + 1, 2);
}
__device__ int &pick(int &a, int &b) { return a > b ? a : b; }
__device__ Pair both(int x) {
  Pair p = {x, 2 * x};
  Pair *q = &p;
  q->second++;
  return *q;
}
__device__ int largest(int a, int b) {
  int &m = pick(a, b);
  m++;
  return m;
}
__global__ void k(int *y) {
  Pair p = both(threadIdx.x);
  y[threadIdx.x] = digits(threadIdx.x * 9) + p.second + largest(p.first, 5);
}
int main() {
  int *y;
  cudaMalloc(&y, 32 * sizeof(int));
  cudaMemset(y, 0, 32 * sizeof(int));
  k<<<1, 32>>>(y);
  cudaDeviceSynchronize();
  cudaFree(y);
}
