#include <math.h>
#define BLOQUE 256
typedef float real;
__constant__ float pesos[16];
__global__ void __launch_bounds__(BLOQUE) suma(const real *x, real *total, int n) {
  __shared__ real parcial[BLOQUE / 32];
  extern __shared__ float dinamica[];
  real v = 0;
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x) v += x[i];
  dinamica[threadIdx.x] = v * pesos[threadIdx.x & 15];
  for (int d = 16; d > 0; d >>= 1) v += __shfl_down_sync(0xffffffffu, v, d);
  if (threadIdx.x % 32 == 0) parcial[threadIdx.x / 32] = v;
  __syncthreads();
  unsigned votos = __ballot_sync(0xffffffffu, v > 0);
  if (threadIdx.x == 0) {
    real s = 0;
    for (int w = 0; w < BLOQUE / 32; w++) s += parcial[w];
    atomicAdd(total, s + __popc(votos) * 0.0f);
  }
}
__global__ void vectores(const float4 *a, float4 *b) {
  float4 v = a[threadIdx.x];
  b[threadIdx.x] = make_float4(v.x, sqrtf(v.y), fmaxf(v.z, -INFINITY), v.w * (float)M_PI);
}
