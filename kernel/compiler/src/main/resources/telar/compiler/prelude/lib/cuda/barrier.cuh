// <cuda/barrier>: barreras que se anuncian (arrive) y se esperan (wait).
#pragma once
#include "lib/cuda/scope.cuh"
__device__ __telar_intrinsic("__telar_barrier_state") unsigned long long __telar_barrier_state(int expected);
__device__ __telar_intrinsic("atomicArrive") unsigned int __telar_arrive(unsigned long long *barrier, int count, int drop);
__device__ __telar_intrinsic("atomicPassed") int __telar_passed(const unsigned long long *barrier, unsigned int token);
__device__ __telar_intrinsic("atomicPassedParity") int __telar_passed_parity(const unsigned long long *barrier, unsigned int parity);
__device__ __telar_intrinsic("telar.await") void __telar_await(const unsigned long long *barrier, unsigned int token);
__device__ __telar_intrinsic("telar.awaitParity") void __telar_await_parity(const unsigned long long *barrier, unsigned int parity);
__device__ __telar_intrinsic("telar.yield") void __telar_yield(const unsigned long long *barrier, unsigned int token);
__device__ __telar_intrinsic("telar.yieldParity") void __telar_yield_parity(const unsigned long long *barrier, unsigned int parity);
namespace cuda {
struct __telar_no_completion {
  __device__ void operator()() const {}
};
/// Una barrera con cuenta: cada fase termina cuando llegan tantos hilos como se dijo al iniciarla.
template <thread_scope Scope, typename Completion = __telar_no_completion>
class barrier {
 public:
  /// La fase en que se llegó.
  class arrival_token {
   public:
    arrival_token() = default;
    __device__ explicit arrival_token(unsigned int phase) : phase_(phase) {}
    __device__ unsigned int __telar_phase() const { return phase_; }

   private:
    unsigned int phase_;
  };
  barrier() = default;
  __device__ barrier(ptrdiff_t expected, Completion completion = Completion())
      : state_(__telar_barrier_state(expected)), completion_(completion) {}
  barrier(const barrier &) = delete;
  barrier &operator=(const barrier &) = delete;
  /// Anuncia la llegada del hilo; no espera.
  __device__ arrival_token arrive(ptrdiff_t count = 1) { return arrival_token(__telar_announce(count, 0)); }
  /// Espera a que termine la fase en que se llegó.
  __device__ void wait(arrival_token &&token) const { __telar_await(&state_, token.__telar_phase()); }
  /// Espera a que termine la fase con esa paridad: 0 la primera, 1 la segunda, 0 la tercera…
  __device__ void wait_parity(bool parity) const { __telar_await_parity(&state_, parity); }
  __device__ void arrive_and_wait() { wait(arrive()); }
  /// Anuncia la llegada y sale: las fases siguientes piden una llegada menos.
  __device__ void arrive_and_drop() { __telar_announce(1, 1); }
  /// Si ya terminó la fase.
  __device__ bool try_wait(arrival_token &&token) const {
    __telar_yield(&state_, token.__telar_phase());
    return __telar_passed(&state_, token.__telar_phase());
  }
  template <typename Duration>
  __device__ bool try_wait_for(arrival_token &&token, const Duration &) const { return try_wait(std::move(token)); }
  __device__ bool try_wait_parity(bool parity) const {
    __telar_yield_parity(&state_, parity);
    return __telar_passed_parity(&state_, parity);
  }
  template <typename Duration>
  __device__ bool try_wait_parity_for(bool parity, const Duration &) const { return try_wait_parity(parity); }
  static constexpr __device__ ptrdiff_t max() { return 1048575; }
  __device__ unsigned int __telar_announce(ptrdiff_t count, int drop) {
    unsigned int token = __telar_arrive(&state_, count, drop);
    if constexpr (!std::is_same<Completion, __telar_no_completion>::value) {
      __telar_yield(&state_, token);  // lo que se hizo antes queda ordenado
      if (token >> 31) completion_();
    }
    return token;
  }
  __device__ unsigned long long *__telar_state() { return &state_; }
  __device__ void __telar_prepare(ptrdiff_t expected, Completion completion) {
    state_ = __telar_barrier_state(expected);
    completion_ = completion;
  }

 private:
  unsigned long long state_;
  Completion completion_;
};
/// Prepara una barrera de memoria compartida para tantas llegadas por fase.
template <thread_scope Scope, typename Completion>
__device__ inline void init(barrier<Scope, Completion> *where, ptrdiff_t expected, Completion completion = Completion()) {
  where->__telar_prepare(expected, completion);
}
/// Copia de un hilo, completa cuando la barrera se cumple.
template <typename T, typename Size, thread_scope Scope, typename Completion>
__device__ inline void memcpy_async(T *target, const T *source, Size bytes, barrier<Scope, Completion> &) {
  __telar_copy(target, source, bytes, 0, 1);
}
/// Copia entre los hilos de un grupo, completa cuando la barrera se cumple.
template <typename Group, typename T, typename Size, thread_scope Scope, typename Completion>
__device__ inline void memcpy_async(const Group &group, T *target, const T *source, Size bytes, barrier<Scope, Completion> &) {
  __telar_copy(target, source, bytes, group.thread_rank(), group.size());
}
namespace device {
/// La barrera por dentro, para PTX.
__device__ inline unsigned long long *barrier_native_handle(barrier<thread_scope_block> &of) { return of.__telar_state(); }
/// Llega y anuncia los bytes que alguna copia traerá; en el emulador cada copia se hace al pedirla.
__device__ inline barrier<thread_scope_block>::arrival_token barrier_arrive_tx(barrier<thread_scope_block> &at, ptrdiff_t count, ptrdiff_t bytes) {
  return at.arrive(count);
}
__device__ inline void barrier_expect_tx(barrier<thread_scope_block> &at, ptrdiff_t bytes) {}
template <size_t Alignment>
__device__ inline void memcpy_async_tx(void *target, const void *source, aligned_size_t<Alignment> bytes, barrier<thread_scope_block> &) {
  __telar_copy_bytes(target, source, bytes, 0, 1);
}
}  // namespace device
}  // namespace cuda
