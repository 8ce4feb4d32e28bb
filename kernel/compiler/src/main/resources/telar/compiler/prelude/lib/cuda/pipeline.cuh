// <cuda/pipeline>: copias asíncronas por etapas. En el emulador cada copia se hace al pedirla.
#pragma once
#include "lib/cuda/scope.cuh"
#include "lib/cuda/barrier.cuh"
namespace cuda {
enum class pipeline_role { producer, consumer };
/// Lo que comparten los hilos de una pipeline: por cada etapa, una barrera de «llena» y una de «libre».
template <thread_scope Scope, unsigned char Stages>
struct pipeline_shared_state {
  unsigned long long __telar_full[Stages];
  unsigned long long __telar_free[Stages];
  unsigned int __telar_producers;
};
/// Una cola de copias: de un hilo, o de los productores y consumidores de un bloque.
template <thread_scope Scope>
class pipeline {
 public:
  __device__ pipeline(unsigned long long *full, unsigned long long *free, unsigned int stages)
      : full_(full), free_(free), stages_(stages), head_(0), tail_(0), head_parity_(1), tail_parity_(0) {}
  /// El productor espera a que la etapa siguiente esté libre.
  __device__ void producer_acquire() {
    if constexpr (Scope != thread_scope_thread) __telar_await_parity(free_ + head_, head_parity_);
  }
  /// El productor entrega la etapa con lo copiado.
  __device__ void producer_commit() {
    if constexpr (Scope != thread_scope_thread) {
      __telar_arrive(full_ + head_, 1, 0);
      advance(head_, head_parity_);
    }
  }
  /// El consumidor espera a que todos los productores entreguen la etapa más antigua.
  __device__ void consumer_wait() {
    if constexpr (Scope != thread_scope_thread) __telar_await_parity(full_ + tail_, tail_parity_);
  }
  template <typename Duration>
  __device__ bool consumer_wait_for(const Duration &) {
    if constexpr (Scope != thread_scope_thread) {
      __telar_yield_parity(full_ + tail_, tail_parity_);
      return __telar_passed_parity(full_ + tail_, tail_parity_);
    }
    return true;
  }
  /// El consumidor deja libre la etapa.
  __device__ void consumer_release() {
    if constexpr (Scope != thread_scope_thread) {
      __telar_arrive(free_ + tail_, 1, 0);
      advance(tail_, tail_parity_);
    }
  }
  __device__ bool quit() { return true; }

 private:
  __device__ void advance(unsigned int &stage, unsigned int &parity) {
    stage++;
    if (stage == stages_) {
      stage = 0;
      parity ^= 1;
    }
  }
  unsigned long long *full_;
  unsigned long long *free_;
  unsigned int stages_;
  unsigned int head_;
  unsigned int tail_;
  unsigned int head_parity_;
  unsigned int tail_parity_;
};
__device__ inline pipeline<thread_scope_thread> make_pipeline() { return pipeline<thread_scope_thread>(nullptr, nullptr, 1); }
template <typename Group, thread_scope Scope, unsigned char Stages>
__device__ inline pipeline<Scope> __telar_make_pipeline(const Group &group, pipeline_shared_state<Scope, Stages> *state, unsigned int producers, unsigned int consumers) {
  if (group.thread_rank() == 0) {
    for (int i = 0; i < Stages; i++) {
      state->__telar_full[i] = __telar_barrier_state(producers);
      state->__telar_free[i] = __telar_barrier_state(consumers);
    }
  }
  group.sync();
  return pipeline<Scope>(state->__telar_full, state->__telar_free, Stages);
}
/// Todos los hilos del grupo producen y consumen.
template <typename Group, thread_scope Scope, unsigned char Stages>
__device__ inline pipeline<Scope> make_pipeline(const Group &group, pipeline_shared_state<Scope, Stages> *state) {
  return __telar_make_pipeline(group, state, group.size(), group.size());
}
/// Cada hilo dice si produce o consume.
template <typename Group, thread_scope Scope, unsigned char Stages>
__device__ inline pipeline<Scope> make_pipeline(const Group &group, pipeline_shared_state<Scope, Stages> *state, pipeline_role role) {
  if (group.thread_rank() == 0) state->__telar_producers = 0;
  group.sync();
  if (role == pipeline_role::producer) atomicAdd(&state->__telar_producers, 1u);
  group.sync();
  unsigned int producers = state->__telar_producers;
  return __telar_make_pipeline(group, state, producers, group.size() - producers);
}
/// Los primeros hilos del grupo producen, los demás consumen.
template <typename Group, thread_scope Scope, unsigned char Stages>
__device__ inline pipeline<Scope> make_pipeline(const Group &group, pipeline_shared_state<Scope, Stages> *state, size_t producers) {
  return __telar_make_pipeline(group, state, producers, group.size() - producers);
}
/// Espera a todas las copias salvo las de las últimas Prior etapas.
template <unsigned char Prior>
__device__ inline void pipeline_consumer_wait_prior(pipeline<thread_scope_thread> &) {}
__device__ inline void pipeline_producer_commit(pipeline<thread_scope_thread> &) {}
template <thread_scope Scope, typename Completion>
__device__ inline void pipeline_producer_commit(pipeline<thread_scope_thread> &, barrier<Scope, Completion> &) {}
/// Copia de un hilo, completa cuando la etapa se espera.
template <typename T, typename U, typename Size, thread_scope Scope>
__device__ inline void memcpy_async(T *target, const U *source, Size bytes, pipeline<Scope> &) {
  __telar_copy(target, source, bytes, 0, 1);
}
/// Copia entre los hilos de un grupo, completa cuando la etapa se espera.
template <typename Group, typename T, typename U, typename Size, thread_scope Scope>
__device__ inline void memcpy_async(const Group &group, T *target, const U *source, Size bytes, pipeline<Scope> &) {
  __telar_copy(target, source, bytes, group.thread_rank(), group.size());
}
}  // namespace cuda
