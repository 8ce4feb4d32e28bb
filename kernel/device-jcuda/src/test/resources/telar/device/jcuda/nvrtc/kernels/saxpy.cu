#include <cstdio>
#include <cuda_runtime.h>
#include <stdint.h>
extern "C" __global__ void saxpy(int n, float a, const float *__restrict__ x, float *y) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) y[i] = a * x[i] + y[i];
}
__global__ void mezcla(int8_t a, uint16_t b, int64_t c, size_t d, double e, bool f, char g, int *p) {
  if (f) printf("%d %d %lld %llu %f %d\n", a, b, c, (unsigned long long)d, e, g);
  assert(p != NULL);
  p[0] = INT_MAX;
}
