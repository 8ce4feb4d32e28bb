// <cuda/barrier>: barreras que se anuncian (arrive) y se esperan (wait).
#pragma once
#include "lib/cuda/scope.cuh"
namespace cuda {
/// Una barrera de los hilos de un bloque, o de un warp cuando espera a 32 hilos o menos.
template <thread_scope Scope, typename Completion = void>
class barrier {
 public:
  struct arrival_token {};
  barrier() = default;
  __device__ barrier(ptrdiff_t expected) : expected_(expected) {}
  /// Anuncia la llegada del hilo.
  __device__ arrival_token arrive(ptrdiff_t count = 1) { return arrival_token(); }
  /// Espera a que lleguen todos.
  __device__ void wait(arrival_token &&) const { meet(); }
  __device__ void arrive_and_wait() { meet(); }
  __device__ void arrive_and_drop() { expected_ -= 1; }
  static constexpr __device__ ptrdiff_t max() { return 1048575; }
  __device__ void __telar_expect(ptrdiff_t expected) { expected_ = expected; }

 private:
  __device__ void meet() const {
    if (expected_ > 32) {
      __syncthreads();
    } else {
      __syncwarp(__activemask());
    }
  }
  ptrdiff_t expected_;
};
/// Prepara una barrera de memoria compartida.
template <thread_scope Scope, typename Completion>
__device__ inline void init(barrier<Scope, Completion> *where, ptrdiff_t expected) { where->__telar_expect(expected); }
/// Copia de un hilo, completa cuando la barrera se cumple.
template <typename T, typename Size, thread_scope Scope, typename Completion>
__device__ inline void memcpy_async(T *target, const T *source, Size bytes, barrier<Scope, Completion> &) {
  __telar_copy_bytes(target, source, bytes, 0, 1);
}
/// Copia entre los hilos de un grupo, completa cuando la barrera se cumple.
template <typename Group, typename T, typename Size, thread_scope Scope, typename Completion>
__device__ inline void memcpy_async(const Group &group, T *target, const T *source, Size bytes, barrier<Scope, Completion> &) {
  __telar_copy_bytes(target, source, bytes, group.thread_rank(), group.size());
}
}  // namespace cuda
