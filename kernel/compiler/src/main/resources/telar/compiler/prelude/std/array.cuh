// <array>
#pragma once
#include "std/iterator.cuh"
#include "std/failure.cuh"
namespace std {
/// Un arreglo de tamaño fijo que se copia entero.
template <typename T, size_t N> struct array {
  T elements_[N == 0 ? 1 : N];

  using value_type = T;
  using size_type = size_t;
  using difference_type = ptrdiff_t;
  using reference = T &;
  using const_reference = const T &;
  using pointer = T *;
  using const_pointer = const T *;
  using iterator = T *;
  using const_iterator = const T *;
  using reverse_iterator = std::reverse_iterator<T *>;
  using const_reverse_iterator = std::reverse_iterator<const T *>;

  __host__ __device__ constexpr T &operator[](size_t i) { return elements_[i]; }
  __host__ __device__ constexpr const T &operator[](size_t i) const { return elements_[i]; }
  constexpr T &at(size_t i) {
    if (i >= N) __telar_out_of_range("array::at", i, N);
    return elements_[i];
  }
  constexpr const T &at(size_t i) const {
    if (i >= N) __telar_out_of_range("array::at", i, N);
    return elements_[i];
  }
  __host__ __device__ constexpr T &front() { return elements_[0]; }
  __host__ __device__ constexpr const T &front() const { return elements_[0]; }
  __host__ __device__ constexpr T &back() { return elements_[N - 1]; }
  __host__ __device__ constexpr const T &back() const { return elements_[N - 1]; }
  __host__ __device__ constexpr T *data() noexcept { return elements_; }
  __host__ __device__ constexpr const T *data() const noexcept { return elements_; }
  __host__ __device__ constexpr T *begin() noexcept { return elements_; }
  __host__ __device__ constexpr const T *begin() const noexcept { return elements_; }
  __host__ __device__ constexpr T *end() noexcept { return elements_ + N; }
  __host__ __device__ constexpr const T *end() const noexcept { return elements_ + N; }
  __host__ __device__ constexpr const T *cbegin() const noexcept { return elements_; }
  __host__ __device__ constexpr const T *cend() const noexcept { return elements_ + N; }
  reverse_iterator rbegin() { return reverse_iterator(end()); }
  reverse_iterator rend() { return reverse_iterator(begin()); }
  const_reverse_iterator rbegin() const { return const_reverse_iterator(end()); }
  const_reverse_iterator rend() const { return const_reverse_iterator(begin()); }
  __host__ __device__ constexpr size_t size() const noexcept { return N; }
  __host__ __device__ constexpr size_t max_size() const noexcept { return N; }
  __host__ __device__ constexpr bool empty() const noexcept { return N == 0; }
  __host__ __device__ constexpr void fill(const T &value) {
    for (size_t i = 0; i < N; i++) elements_[i] = value;
  }
  __host__ __device__ constexpr void swap(array &other) {
    for (size_t i = 0; i < N; i++) std::swap(elements_[i], other.elements_[i]);
  }
};
template <typename T, size_t N> constexpr bool operator==(const array<T, N> &a, const array<T, N> &b) {
  for (size_t i = 0; i < N; i++)
    if (!(a[i] == b[i])) return false;
  return true;
}
template <typename T, size_t N> constexpr bool operator!=(const array<T, N> &a, const array<T, N> &b) { return !(a == b); }
template <typename T, size_t N> constexpr bool operator<(const array<T, N> &a, const array<T, N> &b) {
  for (size_t i = 0; i < N; i++) {
    if (a[i] < b[i]) return true;
    if (b[i] < a[i]) return false;
  }
  return false;
}
template <size_t I, typename T, size_t N> __host__ __device__ constexpr T &get(array<T, N> &a) noexcept { return a.elements_[I]; }
template <size_t I, typename T, size_t N> __host__ __device__ constexpr const T &get(const array<T, N> &a) noexcept { return a.elements_[I]; }
template <typename T, size_t N> struct tuple_size<array<T, N>> : integral_constant<size_t, N> {};
template <size_t I, typename T, size_t N> struct tuple_element<I, array<T, N>> { using type = T; };
}
