// <optional>
#pragma once
#include "std/utility.cuh"
#include "std/failure.cuh"
namespace std {
struct nullopt_t {};
inline constexpr nullopt_t nullopt{};
/// Un valor que puede faltar.
template <typename T> class optional {
  alignas(T) unsigned char bytes_[sizeof(T)];
  bool present_;

  T *object() { return (T *)bytes_; }
  const T *object() const { return (const T *)bytes_; }

public:
  using value_type = T;
  optional() noexcept : present_(false) {}
  optional(nullopt_t) noexcept : present_(false) {}
  optional(const T &value) : present_(true) { new ((void *)bytes_) T(value); }
  optional(const optional &other) : present_(other.present_) {
    if (present_) new ((void *)bytes_) T(*other.object());
  }
  ~optional() { reset(); }
  optional &operator=(nullopt_t) noexcept { reset(); return *this; }
  optional &operator=(const optional &other) {
    if (this == &other) return *this;
    reset();
    if (other.present_) emplace(*other.object());
    return *this;
  }
  optional &operator=(const T &value) {
    emplace(value);
    return *this;
  }
  template <typename... A> T &emplace(A &&...arguments) {
    reset();
    new ((void *)bytes_) T(std::forward<A>(arguments)...);
    present_ = true;
    return *object();
  }
  void reset() noexcept {
    if (present_) object()->~T();
    present_ = false;
  }
  bool has_value() const noexcept { return present_; }
  explicit operator bool() const noexcept { return present_; }
  T &operator*() { return *object(); }
  const T &operator*() const { return *object(); }
  T *operator->() { return object(); }
  const T *operator->() const { return object(); }
  T &value() {
    if (!present_) __telar_terminate("std::bad_optional_access", "bad optional access");
    return *object();
  }
  const T &value() const {
    if (!present_) __telar_terminate("std::bad_optional_access", "bad optional access");
    return *object();
  }
  template <typename U> T value_or(U &&other) const { return present_ ? *object() : (T)std::forward<U>(other); }
};
}
