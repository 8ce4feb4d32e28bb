// <mutex>: los hilos de un programa corren uno tras otro, así que nadie espera.
#pragma once
namespace std {
class mutex {
  bool locked_ = false;

public:
  void lock() { locked_ = true; }
  bool try_lock() { bool free = !locked_; locked_ = true; return free; }
  void unlock() { locked_ = false; }
};
using recursive_mutex = mutex;
struct defer_lock_t {};
inline constexpr defer_lock_t defer_lock{};
/// Toma un mutex hasta el final del bloque.
template <typename M = mutex> class lock_guard {
  M &mutex_;

public:
  explicit lock_guard(M &m) : mutex_(m) { mutex_.lock(); }
  lock_guard(const lock_guard &) = delete;
  ~lock_guard() { mutex_.unlock(); }
};
template <typename M = mutex> class scoped_lock {
  M &mutex_;

public:
  explicit scoped_lock(M &m) : mutex_(m) { mutex_.lock(); }
  scoped_lock(const scoped_lock &) = delete;
  ~scoped_lock() { mutex_.unlock(); }
};
template <typename M = mutex> class unique_lock {
  M *mutex_;
  bool owns_;

public:
  explicit unique_lock(M &m) : mutex_(&m), owns_(true) { m.lock(); }
  unique_lock(M &m, defer_lock_t) : mutex_(&m), owns_(false) {}
  unique_lock(const unique_lock &) = delete;
  ~unique_lock() { if (owns_) mutex_->unlock(); }
  void lock() { mutex_->lock(); owns_ = true; }
  void unlock() { mutex_->unlock(); owns_ = false; }
  bool owns_lock() const { return owns_; }
};
struct once_flag { bool done = false; };
template <typename F, typename... A> void call_once(once_flag &flag, F &&f, A &&...arguments) {
  if (flag.done) return;
  flag.done = true;
  f(std::forward<A>(arguments)...);
}
}
