// Distribuciones, a partir de números de 32 bits de cualquier generador.
#pragma once
/// De 32 bits a (0, 1].
__device__ inline float __telar_uniform(unsigned int x) { return x * 2.3283064e-10f + 2.3283064e-10f / 2.0f; }
/// De 64 bits, con 53 de precisión, a (0, 1].
__device__ inline double __telar_uniform_double(unsigned int x, unsigned int y) {
  unsigned long long z = (unsigned long long)x ^ ((unsigned long long)y << 21);
  return z * 1.1102230246251565e-16 + 1.1102230246251565e-16 / 2.0;
}
/// Dos números normales, con el método de Box y Muller.
__device__ inline float2 __telar_box_muller(unsigned int x, unsigned int y) {
  float u = __telar_uniform(x);
  float v = y * (2.3283064e-10f * 6.2831855f) + (2.3283064e-10f * 6.2831855f) / 2.0f;
  float s = sqrtf(-2.0f * logf(u));
  float2 r;
  sincosf(v, &r.x, &r.y);
  r.x *= s;
  r.y *= s;
  return r;
}
__device__ inline double2 __telar_box_muller_double(unsigned int x0, unsigned int x1, unsigned int y0, unsigned int y1) {
  double u = __telar_uniform_double(x0, x1);
  double v = 2.0 * __telar_uniform_double(y0, y1);
  double s = sqrt(-2.0 * log(u));
  double2 r;
  sincospi(v, &r.x, &r.y);
  r.x *= s;
  r.y *= s;
  return r;
}
/// Un número uniforme en (0, 1].
template <typename State> __device__ inline float curand_uniform(State *state) { return __telar_uniform(curand(state)); }
template <typename State> __device__ inline double curand_uniform_double(State *state) {
  unsigned int x = curand(state);
  return __telar_uniform_double(x, curand(state));
}
/// Dos números normales independientes, de media 0 y desviación 1.
template <typename State> __device__ inline float2 curand_normal2(State *state) {
  unsigned int x = curand(state);
  return __telar_box_muller(x, curand(state));
}
template <typename State> __device__ inline double2 curand_normal2_double(State *state) {
  unsigned int x0 = curand(state);
  unsigned int x1 = curand(state);
  unsigned int y0 = curand(state);
  return __telar_box_muller_double(x0, x1, y0, curand(state));
}
/// Un número normal; el segundo de cada par se guarda para la llamada siguiente.
template <typename State> __device__ inline float curand_normal(State *state) {
  if (state->boxmuller_flag) {
    state->boxmuller_flag = 0;
    return state->boxmuller_extra;
  }
  float2 pair = curand_normal2(state);
  state->boxmuller_extra = pair.y;
  state->boxmuller_flag = 1;
  return pair.x;
}
template <typename State> __device__ inline double curand_normal_double(State *state) {
  if (state->boxmuller_flag_double) {
    state->boxmuller_flag_double = 0;
    return state->boxmuller_extra_double;
  }
  double2 pair = curand_normal2_double(state);
  state->boxmuller_extra_double = pair.y;
  state->boxmuller_flag_double = 1;
  return pair.x;
}
/// Un número log-normal: e elevado a un normal de esa media y desviación.
template <typename State> __device__ inline float curand_log_normal(State *state, float mean, float stddev) { return expf(mean + stddev * curand_normal(state)); }
template <typename State> __device__ inline double curand_log_normal_double(State *state, double mean, double stddev) { return exp(mean + stddev * curand_normal_double(state)); }
/// Cuántos sucesos ocurren si su promedio es lambda. La secuencia no es la de NVIDIA.
template <typename State> __device__ inline unsigned int curand_poisson(State *state, double lambda) {
  unsigned int count = 0;
  // El producto de uniformes se hace por partes, porque exp(-lambda) puede ser cero.
  while (lambda > 0) {
    double part = lambda > 500 ? 500 : lambda;
    double limit = exp(-part);
    double product = curand_uniform_double(state);
    while (product > limit) {
      count++;
      product *= curand_uniform_double(state);
    }
    lambda -= part;
  }
  return count;
}
