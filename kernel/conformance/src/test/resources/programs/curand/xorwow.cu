// XORWOW: los primeros números de varias semillas, secuencias y saltos, calculados aparte con matrices
// en GF(2); y que saltar n números es pedirlos.
#include <cstdio>
#include <curand_kernel.h>

__global__ void first(unsigned long long seed, unsigned long long sequence, unsigned long long offset, unsigned int *out) {
  curandState state;
  curand_init(seed, sequence, offset, &state);
  for (int i = 0; i < 3; i++) out[i] = curand(&state);
}
__global__ void skips(int *bad) {
  int n = threadIdx.x * 37;
  curandState step, jump;
  curand_init(5, 3, 0, &step);
  curand_init(5, 3, n, &jump);
  for (int i = 0; i < n; i++) curand(&step);
  if (curand(&step) != curand(&jump)) atomicAdd(bad, 1);
}

void show(unsigned long long seed, unsigned long long sequence, unsigned long long offset, unsigned int *out) {
  first<<<1, 1>>>(seed, sequence, offset, out);
  cudaDeviceSynchronize();
  printf("%u %u %u\n", out[0], out[1], out[2]);
}

int main() {
  unsigned int *out;
  cudaMallocManaged(&out, 3 * sizeof(unsigned int));
  show(0, 0, 0, out);
  show(1234, 0, 0, out);
  show(1234, 1, 0, out);
  show(1234, 12345, 7, out);
  show(81985529216486895ull, 1048579, 1000000007, out);
  int *bad;
  cudaMallocManaged(&bad, sizeof(int));
  *bad = 0;
  skips<<<1, 32>>>(bad);
  cudaDeviceSynchronize();
  printf("%d\n", *bad);
  cudaFree(out);
  cudaFree(bad);
}
