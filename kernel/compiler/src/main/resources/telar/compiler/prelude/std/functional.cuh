// <functional>: objetos función.
#pragma once
#include "std/tuple.cuh"
#include "std/hash.cuh"
#include "std/failure.cuh"
namespace std {
#define __TELAR_BINARY(name, symbol)                                                                              \
  template <typename T = void> struct name {                                                                      \
    __host__ __device__ constexpr auto operator()(const T &a, const T &b) const { return a symbol b; }            \
  };                                                                                                              \
  template <> struct name<void> {                                                                                 \
    template <typename A, typename B> __host__ __device__ constexpr auto operator()(const A &a, const B &b) const { \
      return a symbol b;                                                                                          \
    }                                                                                                             \
  };
__TELAR_BINARY(plus, +)
__TELAR_BINARY(minus, -)
__TELAR_BINARY(multiplies, *)
__TELAR_BINARY(divides, /)
__TELAR_BINARY(modulus, %)
__TELAR_BINARY(less, <)
__TELAR_BINARY(greater, >)
__TELAR_BINARY(less_equal, <=)
__TELAR_BINARY(greater_equal, >=)
__TELAR_BINARY(equal_to, ==)
__TELAR_BINARY(not_equal_to, !=)
__TELAR_BINARY(logical_and, &&)
__TELAR_BINARY(logical_or, ||)
__TELAR_BINARY(bit_and, &)
__TELAR_BINARY(bit_or, |)
__TELAR_BINARY(bit_xor, ^)
#undef __TELAR_BINARY
template <typename T> struct negate { __host__ __device__ constexpr T operator()(const T &a) const { return -a; } };
template <typename T> struct logical_not { __host__ __device__ constexpr bool operator()(const T &a) const { return !a; } };

/// Una referencia que se puede copiar.
template <typename T> class reference_wrapper {
  T *target_;

public:
  using type = T;
  reference_wrapper(T &target) : target_(&target) {}
  operator T &() const { return *target_; }
  T &get() const { return *target_; }
  template <typename... A> decltype(auto) operator()(A &&...arguments) const { return (*target_)(std::forward<A>(arguments)...); }
};
template <typename T> reference_wrapper<T> ref(T &target) { return reference_wrapper<T>(target); }
template <typename T> reference_wrapper<const T> cref(const T &target) { return reference_wrapper<const T>(target); }

template <typename F, typename... A> decltype(auto) invoke(F &&f, A &&...arguments) { return f(std::forward<A>(arguments)...); }

template <typename F, typename R, typename... A> struct __telar_callable {
  static R call(void *object, A... arguments) { return (*(F *)object)(arguments...); }
  static void *copy(void *object) { return new F(*(F *)object); }
  static void destroy(void *object) { delete (F *)object; }
};
template <typename S> class function;
/// Guarda cualquier cosa que se pueda llamar con estos parámetros.
template <typename R, typename... A> class function<R(A...)> {
  void *object_;
  R (*call_)(void *, A...);
  void *(*copy_)(void *);
  void (*destroy_)(void *);

public:
  using result_type = R;
  function() noexcept : object_(nullptr), call_(nullptr), copy_(nullptr), destroy_(nullptr) {}
  function(nullptr_t) noexcept : object_(nullptr), call_(nullptr), copy_(nullptr), destroy_(nullptr) {}
  template <typename F, typename = enable_if_t<!is_same_v<decay_t<F>, function>>> function(F f) {
    object_ = new F(f);
    call_ = &__telar_callable<F, R, A...>::call;
    copy_ = &__telar_callable<F, R, A...>::copy;
    destroy_ = &__telar_callable<F, R, A...>::destroy;
  }
  function(const function &other) : object_(nullptr), call_(other.call_), copy_(other.copy_), destroy_(other.destroy_) {
    if (other.object_ != nullptr) object_ = copy_(other.object_);
  }
  function(function &&other) noexcept : object_(other.object_), call_(other.call_), copy_(other.copy_), destroy_(other.destroy_) {
    other.object_ = nullptr;
    other.call_ = nullptr;
  }
  ~function() {
    if (object_ != nullptr) destroy_(object_);
  }
  function &operator=(const function &other) {
    function copy(other);
    swap(copy);
    return *this;
  }
  function &operator=(function &&other) noexcept {
    swap(other);
    return *this;
  }
  void swap(function &other) noexcept {
    std::swap(object_, other.object_);
    std::swap(call_, other.call_);
    std::swap(copy_, other.copy_);
    std::swap(destroy_, other.destroy_);
  }
  explicit operator bool() const { return call_ != nullptr; }
  R operator()(A... arguments) const {
    if (call_ == nullptr) __telar_terminate("std::bad_function_call", "bad_function_call");
    return call_(object_, arguments...);
  }
};
}
