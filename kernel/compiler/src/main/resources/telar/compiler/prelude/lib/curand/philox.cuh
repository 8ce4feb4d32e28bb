// Philox4x32-10, de Salmon y otros: cada cuatro números son una función del contador y la clave.
#pragma once
/// El estado de un generador Philox; cada hilo necesita el suyo.
struct curandStatePhilox4_32_10 {
  uint4 ctr, output;
  uint2 key;
  unsigned int STATE;
  int boxmuller_flag, boxmuller_flag_double;
  float boxmuller_extra;
  double boxmuller_extra_double;
};
typedef curandStatePhilox4_32_10 curandStatePhilox4_32_10_t;

/// Los cuatro números de un contador y una clave.
__device__ inline uint4 curand_Philox4x32_10(uint4 c, uint2 k) {
  for (int round = 0; round < 10; round++) {
    unsigned long long a = 0xD2511F53ull * c.x;
    unsigned long long b = 0xCD9E8D57ull * c.z;
    c = make_uint4((unsigned int)(b >> 32) ^ c.y ^ k.x, (unsigned int)b, (unsigned int)(a >> 32) ^ c.w ^ k.y, (unsigned int)a);
    k.x += 0x9E3779B9u;
    k.y += 0xBB67AE85u;
  }
  return c;
}
/// Suma n a un contador de 128 bits, desde una de sus mitades.
__device__ inline void __telar_philox_add(uint4 *c, unsigned long long n) {
  unsigned long long low = (unsigned long long)c->y << 32 | c->x;
  unsigned long long sum = low + n;
  c->x = (unsigned int)sum;
  c->y = (unsigned int)(sum >> 32);
  if (sum < low && ++c->z == 0) c->w++;
}
__device__ inline void __telar_philox_refresh(curandStatePhilox4_32_10 *state) {
  state->output = curand_Philox4x32_10(state->ctr, state->key);
}
/// Avanza n números.
__device__ inline void skipahead(unsigned long long n, curandStatePhilox4_32_10 *state) {
  state->STATE += n & 3;
  n /= 4;
  if (state->STATE > 3) {
    n++;
    state->STATE -= 4;
  }
  __telar_philox_add(&state->ctr, n);
  __telar_philox_refresh(state);
}
/// Avanza n secuencias de 2^66 números.
__device__ inline void skipahead_sequence(unsigned long long n, curandStatePhilox4_32_10 *state) {
  unsigned long long high = ((unsigned long long)state->ctr.w << 32 | state->ctr.z) + n;
  state->ctr.z = (unsigned int)high;
  state->ctr.w = (unsigned int)(high >> 32);
  __telar_philox_refresh(state);
}
/// Prepara un generador; dé a cada hilo su propia secuencia.
__device__ inline void curand_init(unsigned long long seed, unsigned long long sequence, unsigned long long offset, curandStatePhilox4_32_10 *state) {
  state->ctr = make_uint4(0, 0, 0, 0);
  state->key = make_uint2((unsigned int)seed, (unsigned int)(seed >> 32));
  state->STATE = 0;
  state->boxmuller_flag = 0;
  state->boxmuller_flag_double = 0;
  state->boxmuller_extra = 0;
  state->boxmuller_extra_double = 0;
  skipahead_sequence(sequence, state);
  skipahead(offset, state);
}
/// El número siguiente: 32 bits.
__device__ inline unsigned int curand(curandStatePhilox4_32_10 *state) {
  unsigned int which = state->STATE++;
  unsigned int value = which == 0 ? state->output.x : which == 1 ? state->output.y : which == 2 ? state->output.z : state->output.w;
  if (state->STATE == 4) {
    state->STATE = 0;
    __telar_philox_add(&state->ctr, 1);
    __telar_philox_refresh(state);
  }
  return value;
}
/// Los cuatro números siguientes.
__device__ inline uint4 curand4(curandStatePhilox4_32_10 *state) {
  uint4 old = state->output;
  __telar_philox_add(&state->ctr, 1);
  __telar_philox_refresh(state);
  uint4 next = state->output;
  switch (state->STATE) {
    case 0: return old;
    case 1: return make_uint4(old.y, old.z, old.w, next.x);
    case 2: return make_uint4(old.z, old.w, next.x, next.y);
    default: return make_uint4(old.w, next.x, next.y, next.z);
  }
}
