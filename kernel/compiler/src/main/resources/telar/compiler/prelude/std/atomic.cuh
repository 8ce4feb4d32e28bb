// <atomic> en el host.
#pragma once
namespace std {
enum memory_order { memory_order_relaxed, memory_order_consume, memory_order_acquire, memory_order_release, memory_order_acq_rel, memory_order_seq_cst };
/// Un valor que varios hilos del host cambian.
template <typename T> class atomic {
  T value_;

public:
  using value_type = T;
  atomic() noexcept : value_() {}
  atomic(T value) noexcept : value_(value) {}
  atomic(const atomic &) = delete;
  T operator=(T value) { return value_ = value; }
  operator T() const { return value_; }
  T load(memory_order order = memory_order_seq_cst) const { return value_; }
  void store(T value, memory_order order = memory_order_seq_cst) { value_ = value; }
  T exchange(T value, memory_order order = memory_order_seq_cst) { T old = value_; value_ = value; return old; }
  T fetch_add(T n, memory_order order = memory_order_seq_cst) { T old = value_; value_ += n; return old; }
  T fetch_sub(T n, memory_order order = memory_order_seq_cst) { T old = value_; value_ -= n; return old; }
  bool compare_exchange_strong(T &expected, T value, memory_order order = memory_order_seq_cst) {
    if (value_ == expected) { value_ = value; return true; }
    expected = value_;
    return false;
  }
  bool compare_exchange_weak(T &expected, T value, memory_order order = memory_order_seq_cst) { return compare_exchange_strong(expected, value, order); }
  T operator++() { return ++value_; }
  T operator++(int) { return value_++; }
  T operator--() { return --value_; }
  T operator--(int) { return value_--; }
  T operator+=(T n) { return value_ += n; }
  T operator-=(T n) { return value_ -= n; }
};
using atomic_int = atomic<int>;
using atomic_bool = atomic<bool>;
}
