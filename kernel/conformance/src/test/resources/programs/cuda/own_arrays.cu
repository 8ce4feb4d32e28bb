// Each thread fills an array of its own in a loop that all go round equally often.
#include <cstdio>

template <int N> __device__ long long last(long long x) {
  long long all[N] = {};
  for (int k = 0; k < N; k++) all[k] = k == 0 ? x : all[k - 1] * 3 + k;
  return all[N - 1];
}

__global__ void kernel(long long *out) { out[threadIdx.x] = last<5>(threadIdx.x * 7); }

int main() {
  const int n = 64;
  long long *out;
  cudaMallocManaged(&out, n * sizeof(long long));
  kernel<<<1, n>>>(out);
  cudaDeviceSynchronize();
  int wrong = 0;
  for (int i = 0; i < n; i++) {
    long long x = i * 7;
    for (int k = 1; k < 5; k++) x = x * 3 + k;
    wrong += out[i] != x;
  }
  printf("%d\n", wrong);
  cudaFree(out);
  return 0;
}
