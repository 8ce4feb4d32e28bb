// <thread>: cada hilo hace todo su trabajo al crearse, antes de que siga quien lo crea.
#pragma once
#include "std/chrono.cuh"
#include "std/tuple.cuh"
#include "std/functional.cuh"
namespace std {
/// Un hilo del host. En Telar hace su trabajo al crearse; join solo lo da por terminado.
class thread {
  bool joinable_ = false;

public:
  using id = unsigned long;
  thread() noexcept {}
  template <typename F, typename... A, typename = enable_if_t<!is_same_v<decay_t<F>, thread>>> explicit thread(F &&f, A &&...arguments) : joinable_(true) {
    f(std::forward<A>(arguments)...);
  }
  thread(const thread &) = delete;
  thread(thread &&other) noexcept : joinable_(other.joinable_) { other.joinable_ = false; }
  thread &operator=(thread &&other) noexcept {
    joinable_ = other.joinable_;
    other.joinable_ = false;
    return *this;
  }
  bool joinable() const noexcept { return joinable_; }
  void join() { joinable_ = false; }
  void detach() { joinable_ = false; }
  id get_id() const noexcept { return 1; }
  static unsigned int hardware_concurrency() noexcept { return 1; }
};
namespace this_thread {
inline thread::id get_id() noexcept { return 1; }
inline void yield() noexcept {}
template <typename R, typename P> void sleep_for(const chrono::duration<R, P> &d) {
  auto end = chrono::steady_clock::now() + d;
  while (chrono::steady_clock::now() < end) {}
}
}
}
