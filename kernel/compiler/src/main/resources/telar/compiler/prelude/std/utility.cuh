// <utility>: pares, sucesiones de índices, intercambio.
#pragma once
#include "std/initializer_list.cuh"
namespace std {
/// Dos valores juntos: first y second.
template <typename A, typename B> struct pair {
  using first_type = A;
  using second_type = B;
  A first;
  B second;

  __host__ __device__ constexpr pair() : first(), second() {}
  __host__ __device__ constexpr pair(const A &a, const B &b) : first(a), second(b) {}
  template <typename C, typename D, typename = enable_if_t<is_constructible_v<A, C &&> && is_constructible_v<B, D &&>>>
  __host__ __device__ constexpr pair(C &&a, D &&b) : first(std::forward<C>(a)), second(std::forward<D>(b)) {}
  template <typename C, typename D, typename = enable_if_t<is_constructible_v<A, const C &> && is_constructible_v<B, const D &>>>
  __host__ __device__ constexpr pair(const pair<C, D> &other) : first(other.first), second(other.second) {}
};

template <typename A, typename B> __host__ __device__ constexpr pair<decay_t<A>, decay_t<B>> make_pair(A &&a, B &&b) {
  return pair<decay_t<A>, decay_t<B>>(std::forward<A>(a), std::forward<B>(b));
}
template <typename A, typename B> __host__ __device__ constexpr bool operator==(const pair<A, B> &a, const pair<A, B> &b) {
  return a.first == b.first && a.second == b.second;
}
template <typename A, typename B> __host__ __device__ constexpr bool operator!=(const pair<A, B> &a, const pair<A, B> &b) { return !(a == b); }
template <typename A, typename B> __host__ __device__ constexpr bool operator<(const pair<A, B> &a, const pair<A, B> &b) {
  return a.first < b.first || (!(b.first < a.first) && a.second < b.second);
}
template <typename A, typename B> __host__ __device__ constexpr bool operator>(const pair<A, B> &a, const pair<A, B> &b) { return b < a; }
template <typename A, typename B> __host__ __device__ constexpr bool operator<=(const pair<A, B> &a, const pair<A, B> &b) { return !(b < a); }
template <typename A, typename B> __host__ __device__ constexpr bool operator>=(const pair<A, B> &a, const pair<A, B> &b) { return !(a < b); }

/// Pone un valor nuevo y devuelve el anterior.
template <typename T, typename U = T> __host__ __device__ constexpr T exchange(T &object, U &&value) {
  T old = std::move(object);
  object = std::forward<U>(value);
  return old;
}
template <typename T> __host__ __device__ constexpr const T &as_const(T &value) noexcept { return value; }

template <typename T, T... I> struct integer_sequence {
  using value_type = T;
  __host__ __device__ static constexpr size_t size() noexcept { return sizeof...(I); }
};
template <size_t... I> using index_sequence = integer_sequence<size_t, I...>;
template <size_t N, size_t... I> struct __telar_indices : __telar_indices<N - 1, N - 1, I...> {};
template <size_t... I> struct __telar_indices<0, I...> { using type = integer_sequence<size_t, I...>; };
template <size_t N> using make_index_sequence = typename __telar_indices<N>::type;
template <typename... T> using index_sequence_for = make_index_sequence<sizeof...(T)>;

struct in_place_t {};
inline constexpr in_place_t in_place{};
struct piecewise_construct_t {};
inline constexpr piecewise_construct_t piecewise_construct{};

template <typename T> struct tuple_size;
template <size_t I, typename T> struct tuple_element;
template <typename A, typename B> struct tuple_size<pair<A, B>> : integral_constant<size_t, 2> {};
template <typename A, typename B> struct tuple_element<0, pair<A, B>> { using type = A; };
template <typename A, typename B> struct tuple_element<1, pair<A, B>> { using type = B; };
template <size_t I, typename A, typename B> __host__ __device__ constexpr auto &get(pair<A, B> &p) noexcept {
  if constexpr (I == 0) return p.first;
  else return p.second;
}
template <size_t I, typename A, typename B> __host__ __device__ constexpr const auto &get(const pair<A, B> &p) noexcept {
  if constexpr (I == 0) return p.first;
  else return p.second;
}
}
