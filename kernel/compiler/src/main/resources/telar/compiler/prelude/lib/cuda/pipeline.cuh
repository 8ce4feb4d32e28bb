// <cuda/pipeline>: copias asíncronas por etapas. En el emulador cada copia se hace al pedirla.
#pragma once
#include "lib/cuda/scope.cuh"
#include "lib/cuda/barrier.cuh"
namespace cuda {
enum class pipeline_role { producer, consumer };
template <thread_scope Scope, unsigned char Stages>
struct pipeline_shared_state {
  unsigned int unused[Stages];
};
/// Una cola de copias: de un hilo, o de todo un bloque.
template <thread_scope Scope>
class pipeline {
 public:
  __device__ void producer_acquire() {}
  __device__ void producer_commit() {}
  __device__ void consumer_wait() { meet(); }
  __device__ void consumer_release() { meet(); }
  template <typename Rep> __device__ bool consumer_wait_for(const Rep &) { meet(); return true; }
  __device__ bool quit() { return true; }

 private:
  __device__ void meet() {
    if constexpr (Scope != thread_scope_thread) __syncthreads();
  }
};
__device__ inline pipeline<thread_scope_thread> make_pipeline() { return pipeline<thread_scope_thread>(); }
template <typename Group, thread_scope Scope, unsigned char Stages>
__device__ inline pipeline<Scope> make_pipeline(const Group &, pipeline_shared_state<Scope, Stages> *) { return pipeline<Scope>(); }
template <typename Group, thread_scope Scope, unsigned char Stages>
__device__ inline pipeline<Scope> make_pipeline(const Group &, pipeline_shared_state<Scope, Stages> *, pipeline_role) { return pipeline<Scope>(); }
template <typename Group, thread_scope Scope, unsigned char Stages>
__device__ inline pipeline<Scope> make_pipeline(const Group &, pipeline_shared_state<Scope, Stages> *, size_t) { return pipeline<Scope>(); }
/// Espera a todas las copias salvo las de las últimas Prior etapas.
template <unsigned char Prior>
__device__ inline void pipeline_consumer_wait_prior(pipeline<thread_scope_thread> &) {}
__device__ inline void pipeline_producer_commit(pipeline<thread_scope_thread> &) {}
/// Copia de un hilo, completa cuando la etapa se espera.
template <typename T, typename U, typename Size, thread_scope Scope>
__device__ inline void memcpy_async(T *target, const U *source, Size bytes, pipeline<Scope> &) {
  __telar_copy_bytes(target, source, bytes, 0, 1);
}
/// Copia entre los hilos de un grupo, completa cuando la etapa se espera.
template <typename Group, typename T, typename U, typename Size, thread_scope Scope>
__device__ inline void memcpy_async(const Group &group, T *target, const U *source, Size bytes, pipeline<Scope> &) {
  __telar_copy_bytes(target, source, bytes, group.thread_rank(), group.size());
}
}  // namespace cuda
