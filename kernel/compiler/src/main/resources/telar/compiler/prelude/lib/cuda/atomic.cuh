// <cuda/atomic>: variables atómicas con alcance. Todas las operaciones son ordenadas del todo.
#pragma once
#include "lib/cuda/scope.cuh"
namespace cuda {
enum memory_order {
  memory_order_relaxed,
  memory_order_consume,
  memory_order_acquire,
  memory_order_release,
  memory_order_acq_rel,
  memory_order_seq_cst
};
namespace std {
using cuda::memory_order;
using cuda::memory_order_acq_rel;
using cuda::memory_order_acquire;
using cuda::memory_order_relaxed;
using cuda::memory_order_release;
using cuda::memory_order_seq_cst;
}  // namespace std
/// Lo que un orden pide antes de una operación atómica que escribe, y después de una que lee.
__device__ inline void __telar_release(memory_order order) {
  if (order >= memory_order_release) __threadfence();
}
__device__ inline void __telar_acquire(memory_order order) {
  if (order != memory_order_relaxed && order != memory_order_release) __threadfence();
}
/// Cambia una variable, con el orden que se pide.
template <typename Change>
__device__ inline auto __telar_ordered(memory_order order, Change change) {
  __telar_release(order);
  auto old = change();
  __telar_acquire(order);
  return old;
}
/// Operaciones atómicas sobre una variable que ya existe.
template <typename T, thread_scope Scope = thread_scope_system>
class atomic_ref {
 public:
  __device__ explicit atomic_ref(T &object) : address_(&object) {}
  __device__ T load(memory_order order = memory_order_seq_cst) const {
    T seen = atomicAdd(address_, T(0));
    __telar_acquire(order);
    return seen;
  }
  __device__ void store(T value, memory_order order = memory_order_seq_cst) const {
    __telar_release(order);
    atomicExch(address_, value);
  }
  __device__ T exchange(T value, memory_order order = memory_order_seq_cst) const {
    return __telar_ordered(order, [=] { return atomicExch(address_, value); });
  }
  __device__ T fetch_add(T value, memory_order order = memory_order_seq_cst) const {
    return __telar_ordered(order, [=] { return atomicAdd(address_, value); });
  }
  __device__ T fetch_sub(T value, memory_order order = memory_order_seq_cst) const {
    return __telar_ordered(order, [=] { return atomicAdd(address_, T(0) - value); });
  }
  __device__ T fetch_and(T value, memory_order order = memory_order_seq_cst) const {
    return __telar_ordered(order, [=] { return atomicAnd(address_, value); });
  }
  __device__ T fetch_or(T value, memory_order order = memory_order_seq_cst) const {
    return __telar_ordered(order, [=] { return atomicOr(address_, value); });
  }
  __device__ T fetch_xor(T value, memory_order order = memory_order_seq_cst) const {
    return __telar_ordered(order, [=] { return atomicXor(address_, value); });
  }
  __device__ T fetch_max(T value, memory_order order = memory_order_seq_cst) const {
    return __telar_ordered(order, [=] { return atomicMax(address_, value); });
  }
  __device__ T fetch_min(T value, memory_order order = memory_order_seq_cst) const {
    return __telar_ordered(order, [=] { return atomicMin(address_, value); });
  }
  __device__ bool compare_exchange_strong(T &expected, T value, memory_order order = memory_order_seq_cst, memory_order failure = memory_order_seq_cst) const {
    T seen = __telar_ordered(order, [=, &expected] { return atomicCAS(address_, expected, value); });
    bool changed = seen == expected;
    expected = seen;
    return changed;
  }
  __device__ bool compare_exchange_weak(T &expected, T value, memory_order order = memory_order_seq_cst, memory_order failure = memory_order_seq_cst) const {
    return compare_exchange_strong(expected, value, order, failure);
  }
  __device__ operator T() const { return load(); }
  __device__ T operator=(T value) const { store(value); return value; }
  __device__ T operator++(int) const { return fetch_add(T(1)); }
  __device__ T operator++() const { return fetch_add(T(1)) + T(1); }
  __device__ T operator--(int) const { return fetch_sub(T(1)); }
  __device__ T operator--() const { return fetch_sub(T(1)) - T(1); }
  __device__ T operator+=(T value) const { return fetch_add(value) + value; }
  __device__ T operator-=(T value) const { return fetch_sub(value) - value; }

 private:
  T *address_;
};
/// Una variable atómica.
template <typename T, thread_scope Scope = thread_scope_system>
class atomic {
 public:
  atomic() = default;
  __host__ __device__ constexpr atomic(T value) : value_(value) {}
  __device__ T load(memory_order order = memory_order_seq_cst) { return ref().load(order); }
  __device__ void store(T value, memory_order order = memory_order_seq_cst) { ref().store(value, order); }
  __device__ T exchange(T value, memory_order order = memory_order_seq_cst) { return ref().exchange(value, order); }
  __device__ T fetch_add(T value, memory_order order = memory_order_seq_cst) { return ref().fetch_add(value, order); }
  __device__ T fetch_sub(T value, memory_order order = memory_order_seq_cst) { return ref().fetch_sub(value, order); }
  __device__ T fetch_and(T value, memory_order order = memory_order_seq_cst) { return ref().fetch_and(value, order); }
  __device__ T fetch_or(T value, memory_order order = memory_order_seq_cst) { return ref().fetch_or(value, order); }
  __device__ T fetch_xor(T value, memory_order order = memory_order_seq_cst) { return ref().fetch_xor(value, order); }
  __device__ T fetch_max(T value, memory_order order = memory_order_seq_cst) { return ref().fetch_max(value, order); }
  __device__ T fetch_min(T value, memory_order order = memory_order_seq_cst) { return ref().fetch_min(value, order); }
  __device__ bool compare_exchange_strong(T &expected, T value, memory_order order = memory_order_seq_cst, memory_order failure = memory_order_seq_cst) {
    return ref().compare_exchange_strong(expected, value, order, failure);
  }
  __device__ bool compare_exchange_weak(T &expected, T value, memory_order order = memory_order_seq_cst, memory_order failure = memory_order_seq_cst) {
    return ref().compare_exchange_strong(expected, value, order, failure);
  }
  __device__ operator T() { return load(); }
  __device__ T operator=(T value) { store(value); return value; }
  __device__ T operator++(int) { return fetch_add(T(1)); }
  __device__ T operator++() { return fetch_add(T(1)) + T(1); }
  __device__ T operator+=(T value) { return fetch_add(value) + value; }

 private:
  __device__ atomic_ref<T, Scope> ref() { return atomic_ref<T, Scope>(value_); }
  T value_;
};
__device__ inline void atomic_thread_fence(memory_order order, thread_scope scope = thread_scope_system) {
  if (order != memory_order_relaxed) __threadfence();
}
}  // namespace cuda
