// A float sum with a CAS loop on its bits; every read of the shared cell is atomic.
#include <cstdio>
__device__ void add(int *bits, float value) {
  int old = atomicAdd(bits, 0), assumed;
  do {
    assumed = old;
    old = atomicCAS(bits, assumed, __float_as_int(value + __int_as_float(assumed)));
  } while (assumed != old);
}
__global__ void k(int *bits) { add(bits, 0.5f); }
int main() {
  int zero = 0, *d;
  float sum;
  cudaMalloc(&d, sizeof(int));
  cudaMemcpy(d, &zero, sizeof(int), cudaMemcpyHostToDevice);
  k<<<2, 64>>>(d);
  cudaMemcpy(&sum, d, sizeof(float), cudaMemcpyDeviceToHost);
  printf("%.1f %d\n", sum, (int)cudaGetLastError());
  cudaFree(d);
}
