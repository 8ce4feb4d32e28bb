// Each function calls the one below it in six places: written out one in another they would be
// hundreds of thousands of statements, which no class file holds.
#include <cstdio>

__device__ int level0(int x, int *seen) {
  seen[x & 7] += 1;
  return x % 5 + seen[(x + 1) & 7];
}

#define LEVEL(here, below)                                             \
  __device__ int here(int x, int *seen) {                              \
    switch (x % 6) {                                                   \
      case 0: return 3 * below(x + 1, seen) + 1;                       \
      case 1: return below(x + 2, seen) - below(x + 4, seen);          \
      case 2: return below(2 * x, seen) ^ x;                           \
      case 3: return x > 40 ? below(x - 7, seen) : -below(x, seen);    \
      default: return x;                                               \
    }                                                                  \
  }
LEVEL(level1, level0)
LEVEL(level2, level1)
LEVEL(level3, level2)
LEVEL(level4, level3)
LEVEL(level5, level4)
LEVEL(level6, level5)

__global__ void climb(int n, int *out) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  int seen[8] = {};
  out[i] = level6(i, seen);
}

int main() {
  const int n = 100;
  int *out;
  cudaMallocManaged(&out, n * sizeof(int));
  climb<<<2, 64>>>(n, out);
  cudaDeviceSynchronize();
  for (int i = 0; i < n; i++) printf("%d%c", out[i], i % 10 == 9 ? '\n' : ' ');
  cudaFree(out);
}
