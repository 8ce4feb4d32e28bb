// <curand_kernel.h>: números aleatorios dentro de los kernels, con XORWOW (curandState) o Philox
// (curandStatePhilox4_32_10_t). Los enteros y los uniformes siguen los algoritmos publicados; los
// normales pueden diferir de los de NVIDIA en los últimos bits, y los de Poisson son otra secuencia.
#pragma once
#include "lib/curand/xorwow.cuh"
#include "lib/curand/philox.cuh"
#include "lib/curand/distributions.cuh"
/// Cuatro números uniformes en (0, 1].
__device__ inline float4 curand_uniform4(curandStatePhilox4_32_10 *state) {
  uint4 x = curand4(state);
  return make_float4(__telar_uniform(x.x), __telar_uniform(x.y), __telar_uniform(x.z), __telar_uniform(x.w));
}
__device__ inline double2 curand_uniform2_double(curandStatePhilox4_32_10 *state) {
  uint4 x = curand4(state);
  return make_double2(__telar_uniform_double(x.x, x.y), __telar_uniform_double(x.z, x.w));
}
/// Cuatro números normales.
__device__ inline float4 curand_normal4(curandStatePhilox4_32_10 *state) {
  uint4 x = curand4(state);
  float2 a = __telar_box_muller(x.x, x.y);
  float2 b = __telar_box_muller(x.z, x.w);
  return make_float4(a.x, a.y, b.x, b.y);
}
