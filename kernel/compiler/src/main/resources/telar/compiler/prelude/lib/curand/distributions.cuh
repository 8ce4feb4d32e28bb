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
/// Con Philox, cada número sale de 32 bits, como en cuRAND.
__device__ inline double curand_uniform_double(curandStatePhilox4_32_10 *state) { return curand(state) * 2.3283064365386963e-10 + 2.3283064365386963e-10; }
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
// Lo que guarda un estado del par anterior: nada, un normal o un log-normal.
enum { __telar_nothing_kept, __telar_normal_kept, __telar_log_normal_kept };
/// Un número normal; el segundo de cada par se guarda para la llamada siguiente.
template <typename State> __device__ inline float curand_normal(State *state) {
  if (state->boxmuller_flag == __telar_normal_kept) {
    state->boxmuller_flag = __telar_nothing_kept;
    return state->boxmuller_extra;
  }
  float2 pair = curand_normal2(state);
  state->boxmuller_extra = pair.y;
  state->boxmuller_flag = __telar_normal_kept;
  return pair.x;
}
template <typename State> __device__ inline double curand_normal_double(State *state) {
  if (state->boxmuller_flag_double == __telar_normal_kept) {
    state->boxmuller_flag_double = __telar_nothing_kept;
    return state->boxmuller_extra_double;
  }
  double2 pair = curand_normal2_double(state);
  state->boxmuller_extra_double = pair.y;
  state->boxmuller_flag_double = __telar_normal_kept;
  return pair.x;
}
/// Un número log-normal: e elevado a un normal de esa media y desviación. El segundo de cada par se
/// guarda ya con su media y desviación.
template <typename State> __device__ inline float curand_log_normal(State *state, float mean, float stddev) {
  if (state->boxmuller_flag == __telar_log_normal_kept) {
    state->boxmuller_flag = __telar_nothing_kept;
    return state->boxmuller_extra;
  }
  float2 pair = curand_normal2(state);
  state->boxmuller_extra = expf(mean + stddev * pair.y);
  state->boxmuller_flag = __telar_log_normal_kept;
  return expf(mean + stddev * pair.x);
}
template <typename State> __device__ inline double curand_log_normal_double(State *state, double mean, double stddev) {
  if (state->boxmuller_flag_double == __telar_log_normal_kept) {
    state->boxmuller_flag_double = __telar_nothing_kept;
    return state->boxmuller_extra_double;
  }
  double2 pair = curand_normal2_double(state);
  state->boxmuller_extra_double = exp(mean + stddev * pair.y);
  state->boxmuller_flag_double = __telar_log_normal_kept;
  return exp(mean + stddev * pair.x);
}
/// Cuántos sucesos ocurren si su promedio es lambda. Por debajo de 64 y por encima de 4000 los números
/// son los de NVIDIA; entre ellos no.
template <typename State> __device__ inline unsigned int curand_poisson(State *state, double lambda) {
  unsigned int count = 0;
  if (lambda < 64) {
    float product = expf((float)lambda);
    do {
      count++;
      product *= curand_uniform(state);
    } while (product > 1.0f);
    return count - 1;
  }
  if (lambda > 4000) return (unsigned int)(sqrt(lambda) * curand_normal_double(state) + lambda + 0.5);
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
