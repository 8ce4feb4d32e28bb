// <tuple>
#pragma once
#include "std/utility.cuh"
namespace std {
template <typename... T> struct tuple;
template <size_t I, typename T> struct __telar_tuple_leaf {
  T value;
  __host__ __device__ constexpr __telar_tuple_leaf() : value() {}
  template <typename U> __host__ __device__ constexpr explicit __telar_tuple_leaf(U &&u) : value(std::forward<U>(u)) {}
};
template <size_t I, typename... T> struct __telar_tuple_part {};
template <size_t I, typename T, typename... Rest> struct __telar_tuple_part<I, T, Rest...> : __telar_tuple_leaf<I, T>, __telar_tuple_part<I + 1, Rest...> {
  __host__ __device__ constexpr __telar_tuple_part() {}
  template <typename U, typename... More>
  __host__ __device__ constexpr explicit __telar_tuple_part(U &&u, More &&...more)
      : __telar_tuple_leaf<I, T>(std::forward<U>(u)), __telar_tuple_part<I + 1, Rest...>(std::forward<More>(more)...) {}
};
template <typename T, typename... U> struct __telar_tuple_fits : false_type {};
template <typename... T, typename... U> struct __telar_tuple_fits<tuple<T...>, U...> : bool_constant<sizeof...(T) == sizeof...(U)> {};
template <typename T, typename U> struct __telar_tuple_fits<tuple<T>, U> : bool_constant<!is_same_v<tuple<T>, decay_t<U>>> {};
/// Varios valores juntos; get<i>(t) da cada uno.
template <typename... T> struct tuple : __telar_tuple_part<0, T...> {
  __host__ __device__ constexpr tuple() {}
  template <typename... U, typename = enable_if_t<__telar_tuple_fits<tuple<T...>, U...>::value>>
  __host__ __device__ constexpr tuple(U &&...u) : __telar_tuple_part<0, T...>(std::forward<U>(u)...) {}
  template <typename A, typename B> __host__ __device__ tuple &operator=(const pair<A, B> &p) {
    std::get<0>(*this) = p.first;
    std::get<1>(*this) = p.second;
    return *this;
  }
  template <typename... U> __host__ __device__ tuple &operator=(const tuple<U...> &other) {
    assign(other, make_index_sequence<sizeof...(T)>());
    return *this;
  }

private:
  template <typename Other, size_t... I> __host__ __device__ void assign(const Other &other, integer_sequence<size_t, I...>) {
    ((std::get<I>(*this) = std::get<I>(other)), ...);
  }
};
template <size_t I, typename T, typename... Rest> struct tuple_element<I, tuple<T, Rest...>> : tuple_element<I - 1, tuple<Rest...>> {};
template <typename T, typename... Rest> struct tuple_element<0, tuple<T, Rest...>> { using type = T; };
template <size_t I, typename T> using tuple_element_t = typename tuple_element<I, T>::type;
template <typename... T> struct tuple_size<tuple<T...>> : integral_constant<size_t, sizeof...(T)> {};
template <typename T> inline constexpr size_t tuple_size_v = tuple_size<T>::value;

template <size_t I, typename... T> __host__ __device__ constexpr tuple_element_t<I, tuple<T...>> &get(tuple<T...> &t) noexcept {
  using E = tuple_element_t<I, tuple<T...>>;
  return static_cast<__telar_tuple_leaf<I, E> &>(t).value;
}
template <size_t I, typename... T> __host__ __device__ constexpr const tuple_element_t<I, tuple<T...>> &get(const tuple<T...> &t) noexcept {
  using E = tuple_element_t<I, tuple<T...>>;
  return static_cast<const __telar_tuple_leaf<I, E> &>(t).value;
}
template <typename... T> __host__ __device__ constexpr tuple<decay_t<T>...> make_tuple(T &&...values) { return tuple<decay_t<T>...>(std::forward<T>(values)...); }
template <typename... T> __host__ __device__ constexpr tuple<T &...> tie(T &...values) noexcept { return tuple<T &...>(values...); }
template <typename... T> __host__ __device__ constexpr tuple<T &&...> forward_as_tuple(T &&...values) noexcept { return tuple<T &&...>(std::forward<T>(values)...); }

struct __telar_ignore {
  template <typename T> __host__ __device__ constexpr const __telar_ignore &operator=(const T &) const { return *this; }
};
inline constexpr __telar_ignore ignore{};

template <size_t I, typename A, typename B> __host__ __device__ constexpr bool __telar_equal_from(const A &a, const B &b) {
  if constexpr (I == tuple_size<A>::value) return true;
  else return std::get<I>(a) == std::get<I>(b) && __telar_equal_from<I + 1>(a, b);
}
template <size_t I, typename A, typename B> __host__ __device__ constexpr bool __telar_less_from(const A &a, const B &b) {
  if constexpr (I == tuple_size<A>::value) return false;
  else return std::get<I>(a) < std::get<I>(b) || (!(std::get<I>(b) < std::get<I>(a)) && __telar_less_from<I + 1>(a, b));
}
template <typename... T, typename... U> __host__ __device__ constexpr bool operator==(const tuple<T...> &a, const tuple<U...> &b) { return __telar_equal_from<0>(a, b); }
template <typename... T, typename... U> __host__ __device__ constexpr bool operator!=(const tuple<T...> &a, const tuple<U...> &b) { return !(a == b); }
template <typename... T, typename... U> __host__ __device__ constexpr bool operator<(const tuple<T...> &a, const tuple<U...> &b) { return __telar_less_from<0>(a, b); }
template <typename... T, typename... U> __host__ __device__ constexpr bool operator>(const tuple<T...> &a, const tuple<U...> &b) { return b < a; }
template <typename... T, typename... U> __host__ __device__ constexpr bool operator<=(const tuple<T...> &a, const tuple<U...> &b) { return !(b < a); }
template <typename... T, typename... U> __host__ __device__ constexpr bool operator>=(const tuple<T...> &a, const tuple<U...> &b) { return !(a < b); }

template <typename F, typename T, size_t... I> constexpr decltype(auto) __telar_apply(F &&f, T &&t, integer_sequence<size_t, I...>) { return f(std::get<I>(t)...); }
/// Llama a f con los valores de la tupla.
template <typename F, typename T> constexpr decltype(auto) apply(F &&f, T &&t) {
  return __telar_apply(std::forward<F>(f), std::forward<T>(t), make_index_sequence<tuple_size<remove_cvref_t<T>>::value>());
}
}
