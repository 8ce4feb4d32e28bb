// Montículos: la base de sort_heap, partial_sort y priority_queue.
#pragma once
#include "std/iterator.cuh"
namespace std {
struct __telar_less {
  template <typename A, typename B> constexpr bool operator()(const A &a, const B &b) const { return a < b; }
};
template <typename I, typename T, typename C> void __telar_sift_up(I first, ptrdiff_t hole, ptrdiff_t top, T value, C &less) {
  ptrdiff_t parent = (hole - 1) / 2;
  while (hole > top && less(first[parent], value)) {
    first[hole] = std::move(first[parent]);
    hole = parent;
    parent = (hole - 1) / 2;
  }
  first[hole] = std::move(value);
}
/// Baja el hueco hasta una hoja por el hijo mayor y sube desde ahí el valor.
template <typename I, typename T, typename C> void __telar_sift_down(I first, ptrdiff_t hole, ptrdiff_t count, T value, C &less) {
  ptrdiff_t top = hole, child = hole;
  while (child < (count - 1) / 2) {
    child = 2 * (child + 1);
    if (less(first[child], first[child - 1])) child--;
    first[hole] = std::move(first[child]);
    hole = child;
  }
  if ((count & 1) == 0 && child == (count - 2) / 2) {
    child = 2 * (child + 1);
    first[hole] = std::move(first[child - 1]);
    hole = child - 1;
  }
  __telar_sift_up(first, hole, top, std::move(value), less);
}
template <typename I, typename C> void __telar_pop_to(I first, I last, I result, C &less) {
  __telar_value_t<I> value = std::move(*result);
  *result = std::move(*first);
  __telar_sift_down(first, (ptrdiff_t)0, (ptrdiff_t)(last - first), std::move(value), less);
}
template <typename I, typename C = __telar_less> void push_heap(I first, I last, C less = C()) {
  __telar_value_t<I> value = std::move(*(last - 1));
  __telar_sift_up(first, (ptrdiff_t)(last - first) - 1, (ptrdiff_t)0, std::move(value), less);
}
template <typename I, typename C = __telar_less> void pop_heap(I first, I last, C less = C()) {
  if (last - first > 1) __telar_pop_to(first, last - 1, last - 1, less);
}
template <typename I, typename C = __telar_less> void make_heap(I first, I last, C less = C()) {
  ptrdiff_t count = last - first;
  for (ptrdiff_t parent = count / 2 - 1; parent >= 0; parent--) {
    __telar_value_t<I> value = std::move(first[parent]);
    __telar_sift_down(first, parent, count, std::move(value), less);
  }
}
template <typename I, typename C = __telar_less> void sort_heap(I first, I last, C less = C()) {
  for (; last - first > 1; --last) __telar_pop_to(first, last - 1, last - 1, less);
}
template <typename I, typename C = __telar_less> bool is_heap(I first, I last, C less = C()) {
  for (ptrdiff_t i = 1; i < last - first; i++)
    if (less(first[(i - 1) / 2], first[i])) return false;
  return true;
}
}
