// Function templates: deduction, value parameters, explicit arguments, specialisation.
#include <cstdio>
template <typename T> __device__ T add(T a, T b) { return a + b; }
template <int N> __device__ int factorial() { return N * factorial<N - 1>(); }
template <> __device__ int factorial<0>() { return 1; }
template <typename T> __host__ __device__ T largest(T a, T b) { return a < b ? b : a; }
template <typename T, int SIZE> __global__ void fill(T *out, T value) {
  __shared__ T buffer[SIZE];
  buffer[threadIdx.x] = value;
  __syncthreads();
  out[threadIdx.x] = buffer[SIZE - 1 - threadIdx.x];
}
template <class T> struct Pair {
  T first, second;
  __host__ __device__ Pair(T a, T b) : first(a), second(b) {}
  __host__ __device__ T sum() const { return first + second; }
};
__global__ void k() {
  printf("%d %g %d\n", add(2, 4), add(1.0, 1.5), factorial<5>());
  printf("%d %g %c\n", largest(3, 2), largest(3.5f, 1.0f), largest<char>('a', 'b'));
}
int main() {
  k<<<1, 1>>>();
  int *d, h[64];
  cudaMalloc(&d, sizeof(h));
  fill<int, 64><<<1, 64>>>(d, 1);
  cudaMemcpy(h, d, sizeof(h), cudaMemcpyDeviceToHost);
  int sum = 0;
  for (int v : h) sum += v;
  printf("%d %d\n", sum, h[63]);
  Pair<int> pair(5, 6);
  printf("%d\n", pair.sum());
  cudaFree(d);
}
