// <stdexcept>
#pragma once
#include "std/exception.cuh"
#include "std/string.cuh"
namespace std {
class logic_error : public exception {
  string text_;

public:
  explicit logic_error(const string &text) : text_(text) {}
  explicit logic_error(const char *text) : text_(text) {}
  const char *what() const noexcept override { return text_.c_str(); }
};
class runtime_error : public exception {
  string text_;

public:
  explicit runtime_error(const string &text) : text_(text) {}
  explicit runtime_error(const char *text) : text_(text) {}
  const char *what() const noexcept override { return text_.c_str(); }
};
#define __TELAR_ERROR(name, base)                     \
  class name : public base {                          \
  public:                                             \
    explicit name(const string &text) : base(text) {} \
    explicit name(const char *text) : base(text) {}   \
  };
__TELAR_ERROR(domain_error, logic_error)
__TELAR_ERROR(invalid_argument, logic_error)
__TELAR_ERROR(length_error, logic_error)
__TELAR_ERROR(out_of_range, logic_error)
__TELAR_ERROR(range_error, runtime_error)
__TELAR_ERROR(overflow_error, runtime_error)
__TELAR_ERROR(underflow_error, runtime_error)
#undef __TELAR_ERROR
inline void __telar_throw_out_of_range(const char *what) { throw out_of_range(what); }
inline bool __telar_throws_out_of_range = (__telar_out_of_range_thrower = &__telar_throw_out_of_range, true);
}
