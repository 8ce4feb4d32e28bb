// XORWOW, de Marsaglia: el generador de cuRAND si no se pide otro.
#pragma once
#include "lib/curand/jumps.cuh"
/// El estado de un generador XORWOW; cada hilo necesita el suyo.
struct curandStateXORWOW {
  unsigned int d, v[5];
  int boxmuller_flag, boxmuller_flag_double;
  float boxmuller_extra;
  double boxmuller_extra_double;
};
typedef curandStateXORWOW curandStateXORWOW_t;
typedef curandStateXORWOW curandState_t;
typedef curandStateXORWOW curandState;

__device__ inline void __telar_xorwow_step(unsigned int *v) {
  unsigned int t = v[0] ^ (v[0] >> 2);
  v[0] = v[1];
  v[1] = v[2];
  v[2] = v[3];
  v[3] = v[4];
  v[4] = (v[4] ^ (v[4] << 4)) ^ (t ^ (t << 1));
}
/// Avanza 2^k pasos: suma los estados que dicen los coeficientes.
__device__ inline void __telar_xorwow_jump(unsigned int *v, int k) {
  unsigned int a = v[0], b = v[1], c = v[2], d = v[3], e = v[4];
  unsigned int sa = 0, sb = 0, sc = 0, sd = 0, se = 0;
  for (int word = 0; word < 5; word++) {
    unsigned int coefficients = __telar_xorwow_jumps[5 * k + word];
    for (int bit = 0; bit < 32; bit++) {
      unsigned int taken = 0u - (coefficients >> bit & 1u);
      sa ^= a & taken;
      sb ^= b & taken;
      sc ^= c & taken;
      sd ^= d & taken;
      se ^= e & taken;
      unsigned int t = a ^ (a >> 2);
      a = b;
      b = c;
      c = d;
      d = e;
      e = (e ^ (e << 4)) ^ (t ^ (t << 1));
    }
  }
  v[0] = sa;
  v[1] = sb;
  v[2] = sc;
  v[3] = sd;
  v[4] = se;
}
__device__ inline void __telar_xorwow_skip(unsigned int *v, unsigned long long n, int k) {
  for (; n != 0; n >>= 1, k++) {
    if (n & 1) __telar_xorwow_jump(v, k);
  }
}
/// El número siguiente: 32 bits.
__device__ inline unsigned int curand(curandStateXORWOW *state) {
  __telar_xorwow_step(state->v);
  state->d += 362437;
  return state->v[4] + state->d;
}
/// Avanza n números.
__device__ inline void skipahead(unsigned long long n, curandStateXORWOW *state) {
  __telar_xorwow_skip(state->v, n, 0);
  state->d += 362437 * (unsigned int)n;
}
/// Avanza n secuencias de 2^67 números.
__device__ inline void skipahead_sequence(unsigned long long n, curandStateXORWOW *state) {
  __telar_xorwow_skip(state->v, n, 67);
}
/// Prepara un generador. Con la misma semilla, dé a cada hilo su propia secuencia: las secuencias
/// distan 2^67 números. offset son los números que se saltan.
__device__ inline void curand_init(unsigned long long seed, unsigned long long sequence, unsigned long long offset, curandStateXORWOW *state) {
  unsigned int low = (unsigned int)seed ^ 0xaad26b49u;
  unsigned int high = (unsigned int)(seed >> 32) ^ 0xf7dcefddu;
  unsigned int a = 1099087573u * low;
  unsigned int b = 2591861531u * high;
  state->d = 6615241u + b + a;
  state->v[0] = 123456789u + a;
  state->v[1] = 362436069u ^ a;
  state->v[2] = 521288629u + b;
  state->v[3] = 88675123u ^ b;
  state->v[4] = 5783321u + a;
  state->boxmuller_flag = 0;
  state->boxmuller_flag_double = 0;
  state->boxmuller_extra = 0;
  state->boxmuller_extra_double = 0;
  skipahead_sequence(sequence, state);
  skipahead(offset, state);
}
