// <cuda_awbarrier_primitives.h>: las barreras de <cuda/barrier>, como funciones.
#pragma once
#include "lib/cuda/barrier.cuh"
typedef unsigned long long __mbarrier_t;
typedef unsigned int __mbarrier_token_t;
/// El mayor número de llegadas que puede pedir una barrera.
__device__ inline unsigned int __mbarrier_maximum_count() { return 1048575; }
__device__ inline void __mbarrier_init(__mbarrier_t *barrier, unsigned int expected) { *barrier = __telar_barrier_state(expected); }
__device__ inline void __mbarrier_inval(__mbarrier_t *barrier) { *barrier = 0; }
/// Anuncia la llegada del hilo; no espera.
__device__ inline __mbarrier_token_t __mbarrier_arrive(__mbarrier_t *barrier) { return __telar_arrive(barrier, 1, 0); }
__device__ inline __mbarrier_token_t __mbarrier_arrive_and_drop(__mbarrier_t *barrier) { return __telar_arrive(barrier, 1, 1); }
/// Si ya terminó la fase en que se llegó.
__device__ inline bool __mbarrier_test_wait(__mbarrier_t *barrier, __mbarrier_token_t token) {
  __telar_yield(barrier, token);
  return __telar_passed(barrier, token);
}
__device__ inline bool __mbarrier_test_wait_parity(__mbarrier_t *barrier, bool parity) {
  __telar_yield_parity(barrier, parity);
  return __telar_passed_parity(barrier, parity);
}
__device__ inline bool __mbarrier_try_wait(__mbarrier_t *barrier, __mbarrier_token_t token, unsigned int nanoseconds) { return __mbarrier_test_wait(barrier, token); }
__device__ inline bool __mbarrier_try_wait_parity(__mbarrier_t *barrier, bool parity, unsigned int nanoseconds) { return __mbarrier_test_wait_parity(barrier, parity); }
