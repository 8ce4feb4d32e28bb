// <numeric>: sumas, productos y sucesiones.
#pragma once
#include "std/iterator.cuh"
namespace std {
/// Suma el tramo a partir de init; el resultado es del tipo de init.
template <typename I, typename T> constexpr T accumulate(I first, I last, T init) {
  for (; first != last; ++first) init = std::move(init) + *first;
  return init;
}
template <typename I, typename T, typename F> constexpr T accumulate(I first, I last, T init, F f) {
  for (; first != last; ++first) init = f(std::move(init), *first);
  return init;
}
template <typename I, typename T> constexpr T reduce(I first, I last, T init) { return accumulate(first, last, init); }
template <typename I, typename T, typename F> constexpr T reduce(I first, I last, T init, F f) { return accumulate(first, last, init, f); }
template <typename I> constexpr __telar_value_t<I> reduce(I first, I last) { return accumulate(first, last, __telar_value_t<I>()); }
/// Llena con value, value + 1, value + 2…
template <typename I, typename T> constexpr void iota(I first, I last, T value) {
  for (; first != last; ++first, ++value) *first = value;
}
template <typename I, typename J, typename T> constexpr T inner_product(I a, I aEnd, J b, T init) {
  for (; a != aEnd; ++a, ++b) init = std::move(init) + *a * *b;
  return init;
}
template <typename I, typename J, typename T, typename F, typename G> constexpr T inner_product(I a, I aEnd, J b, T init, F sum, G product) {
  for (; a != aEnd; ++a, ++b) init = sum(std::move(init), product(*a, *b));
  return init;
}
template <typename I, typename J, typename T> constexpr T transform_reduce(I a, I aEnd, J b, T init) { return inner_product(a, aEnd, b, init); }
template <typename I, typename T, typename F, typename G> constexpr T transform_reduce(I first, I last, T init, F sum, G f) {
  for (; first != last; ++first) init = sum(std::move(init), f(*first));
  return init;
}
template <typename I, typename O, typename F> constexpr O partial_sum(I first, I last, O out, F f) {
  if (first == last) return out;
  __telar_value_t<I> sum = *first;
  *out = sum;
  for (++first, ++out; first != last; ++first, ++out) {
    sum = f(std::move(sum), *first);
    *out = sum;
  }
  return out;
}
template <typename I, typename O> constexpr O partial_sum(I first, I last, O out) {
  return partial_sum(first, last, out, [](auto a, const auto &b) { return a + b; });
}
template <typename I, typename O> constexpr O inclusive_scan(I first, I last, O out) { return partial_sum(first, last, out); }
template <typename I, typename O, typename F> constexpr O inclusive_scan(I first, I last, O out, F f) { return partial_sum(first, last, out, f); }
template <typename I, typename O, typename T, typename F> constexpr O exclusive_scan(I first, I last, O out, T init, F f) {
  for (; first != last; ++first, ++out) {
    T next = f(init, *first);
    *out = init;
    init = next;
  }
  return out;
}
template <typename I, typename O, typename T> constexpr O exclusive_scan(I first, I last, O out, T init) {
  return exclusive_scan(first, last, out, init, [](const auto &a, const auto &b) { return a + b; });
}
template <typename I, typename O> constexpr O adjacent_difference(I first, I last, O out) {
  if (first == last) return out;
  __telar_value_t<I> before = *first;
  *out = before;
  for (++first, ++out; first != last; ++first, ++out) {
    __telar_value_t<I> now = *first;
    *out = now - before;
    before = now;
  }
  return out;
}
template <typename A, typename B> constexpr auto gcd(A a, B b) {
  auto x = a < 0 ? -a : a;
  auto y = b < 0 ? -b : b;
  decltype(x + y) m = x, n = y;
  while (n != 0) {
    auto rest = m % n;
    m = n;
    n = rest;
  }
  return m;
}
template <typename A, typename B> constexpr auto lcm(A a, B b) {
  auto divisor = gcd(a, b);
  auto product = divisor == 0 ? divisor : a / divisor * b;
  return product < 0 ? -product : product;
}
}
