// Ordenar y elegir por orden: la parte de <algorithm> con comparaciones.
#pragma once
#include "std/heap.cuh"
namespace std {
template <typename I, typename J> void iter_swap(I a, J b) {
  __telar_value_t<I> value = std::move(*a);
  *a = std::move(*b);
  *b = std::move(value);
}
inline int __telar_log2(ptrdiff_t n) {
  int log = 0;
  for (; n > 1; n >>= 1) log++;
  return log;
}
template <typename I, typename C> void __telar_insert_unguarded(I last, C &less) {
  __telar_value_t<I> value = std::move(*last);
  I next = last;
  --next;
  while (less(value, *next)) {
    *last = std::move(*next);
    last = next;
    --next;
  }
  *last = std::move(value);
}
template <typename I, typename C> void __telar_insertion_sort(I first, I last, C &less) {
  if (first == last) return;
  for (I i = first + 1; i != last; ++i) {
    if (less(*i, *first)) {
      __telar_value_t<I> value = std::move(*i);
      for (I p = i; p != first; --p) *p = std::move(*(p - 1));
      *first = std::move(value);
    } else {
      __telar_insert_unguarded(i, less);
    }
  }
}
template <typename I, typename C> void __telar_median_to(I result, I a, I b, I c, C &less) {
  if (less(*a, *b)) {
    if (less(*b, *c)) iter_swap(result, b);
    else if (less(*a, *c)) iter_swap(result, c);
    else iter_swap(result, a);
  } else if (less(*a, *c)) {
    iter_swap(result, a);
  } else if (less(*b, *c)) {
    iter_swap(result, c);
  } else {
    iter_swap(result, b);
  }
}
template <typename I, typename C> I __telar_partition_by_median(I first, I last, C &less) {
  I middle = first + (last - first) / 2;
  __telar_median_to(first, first + 1, middle, last - 1, less);
  I pivot = first;
  ++first;
  while (true) {
    while (less(*first, *pivot)) ++first;
    --last;
    while (less(*pivot, *last)) --last;
    if (!(first < last)) return first;
    iter_swap(first, last);
    ++first;
  }
}
template <typename I, typename C> void __telar_heap_select(I first, I middle, I last, C &less) {
  make_heap(first, middle, less);
  for (I i = middle; i < last; ++i)
    if (less(*i, *first)) __telar_pop_to(first, middle, i, less);
}
template <typename I, typename C = __telar_less> void partial_sort(I first, I middle, I last, C less = C()) {
  __telar_heap_select(first, middle, last, less);
  sort_heap(first, middle, less);
}
template <typename I, typename C> void __telar_introsort(I first, I last, int depth, C &less) {
  while (last - first > 16) {
    if (depth-- == 0) {
      partial_sort(first, last, last, less);
      return;
    }
    I cut = __telar_partition_by_median(first, last, less);
    __telar_introsort(cut, last, depth, less);
    last = cut;
  }
}
/// Ordena de menor a mayor, o como diga less.
template <typename I, typename C = __telar_less> void sort(I first, I last, C less = C()) {
  if (first == last) return;
  __telar_introsort(first, last, 2 * __telar_log2(last - first), less);
  if (last - first > 16) {
    __telar_insertion_sort(first, first + 16, less);
    for (I i = first + 16; i != last; ++i) __telar_insert_unguarded(i, less);
  } else {
    __telar_insertion_sort(first, last, less);
  }
}
/// Deja en nth el elemento que estaría ahí si todo se ordenara.
template <typename I, typename C = __telar_less> void nth_element(I first, I nth, I last, C less = C()) {
  if (first == last || nth == last) return;
  int depth = 2 * __telar_log2(last - first);
  while (last - first > 3) {
    if (depth-- == 0) {
      __telar_heap_select(first, nth + 1, last, less);
      iter_swap(first, nth);
      return;
    }
    I cut = __telar_partition_by_median(first, last, less);
    if (cut <= nth) first = cut;
    else last = cut;
  }
  __telar_insertion_sort(first, last, less);
}
/// Mezcla dos tramos ordenados.
template <typename I, typename J, typename O, typename C = __telar_less> O merge(I a, I aEnd, J b, J bEnd, O out, C less = C()) {
  for (; a != aEnd && b != bEnd; ++out) {
    if (less(*b, *a)) {
      *out = *b;
      ++b;
    } else {
      *out = *a;
      ++a;
    }
  }
  for (; a != aEnd; ++a, ++out) *out = *a;
  for (; b != bEnd; ++b, ++out) *out = *b;
  return out;
}
template <typename T, typename C> void __telar_merge_sort(T *data, T *spare, ptrdiff_t count, C &less) {
  if (count <= 7) {
    __telar_insertion_sort(data, data + count, less);
    return;
  }
  ptrdiff_t half = count / 2;
  __telar_merge_sort(data, spare, half, less);
  __telar_merge_sort(data + half, spare, count - half, less);
  for (ptrdiff_t i = 0; i < half; i++) spare[i] = std::move(data[i]);
  ptrdiff_t a = 0, b = half, out = 0;
  while (a < half && b < count) {
    if (less(data[b], spare[a])) data[out++] = std::move(data[b++]);
    else data[out++] = std::move(spare[a++]);
  }
  while (a < half) data[out++] = std::move(spare[a++]);
}
/// Ordena sin cambiar el orden de los que son iguales.
template <typename I, typename C = __telar_less> void stable_sort(I first, I last, C less = C()) {
  ptrdiff_t count = last - first;
  if (count < 2) return;
  using T = __telar_value_t<I>;
  T *spare = new T[count];
  if constexpr (is_pointer_v<I>) {
    __telar_merge_sort(first, spare, count, less);
  } else {
    T *data = new T[count];
    for (ptrdiff_t i = 0; i < count; i++) data[i] = std::move(first[i]);
    __telar_merge_sort(data, spare, count, less);
    for (ptrdiff_t i = 0; i < count; i++) first[i] = std::move(data[i]);
    delete[] data;
  }
  delete[] spare;
}
template <typename I, typename C = __telar_less> void inplace_merge(I first, I middle, I last, C less = C()) { stable_sort(first, last, less); }

/// El primer lugar cuyo elemento no es menor que value.
template <typename I, typename T, typename C = __telar_less> I lower_bound(I first, I last, const T &value, C less = C()) {
  auto count = std::distance(first, last);
  while (count > 0) {
    auto half = count / 2;
    I middle = std::next(first, half);
    if (less(*middle, value)) {
      first = ++middle;
      count -= half + 1;
    } else {
      count = half;
    }
  }
  return first;
}
/// El primer lugar cuyo elemento es mayor que value.
template <typename I, typename T, typename C = __telar_less> I upper_bound(I first, I last, const T &value, C less = C()) {
  auto count = std::distance(first, last);
  while (count > 0) {
    auto half = count / 2;
    I middle = std::next(first, half);
    if (less(value, *middle)) {
      count = half;
    } else {
      first = ++middle;
      count -= half + 1;
    }
  }
  return first;
}
template <typename I, typename T, typename C = __telar_less> pair<I, I> equal_range(I first, I last, const T &value, C less = C()) {
  return pair<I, I>(lower_bound(first, last, value, less), upper_bound(first, last, value, less));
}
template <typename I, typename T, typename C = __telar_less> bool binary_search(I first, I last, const T &value, C less = C()) {
  I at = lower_bound(first, last, value, less);
  return at != last && !less(value, *at);
}
template <typename I, typename C = __telar_less> I is_sorted_until(I first, I last, C less = C()) {
  if (first == last) return last;
  for (I next = std::next(first); next != last; ++first, ++next)
    if (less(*next, *first)) return next;
  return last;
}
template <typename I, typename C = __telar_less> bool is_sorted(I first, I last, C less = C()) { return is_sorted_until(first, last, less) == last; }
/// Dónde está el mayor.
template <typename I, typename C = __telar_less> constexpr I max_element(I first, I last, C less = C()) {
  if (first == last) return last;
  I best = first;
  for (++first; first != last; ++first)
    if (less(*best, *first)) best = first;
  return best;
}
/// Dónde está el menor.
template <typename I, typename C = __telar_less> constexpr I min_element(I first, I last, C less = C()) {
  if (first == last) return last;
  I best = first;
  for (++first; first != last; ++first)
    if (less(*first, *best)) best = first;
  return best;
}
template <typename I, typename C = __telar_less> pair<I, I> minmax_element(I first, I last, C less = C()) {
  I low = first, high = first;
  for (; first != last; ++first) {
    if (less(*first, *low)) low = first;
    if (!less(*first, *high)) high = first;
  }
  return pair<I, I>(low, high);
}
template <typename T, typename C> constexpr const T &min(const T &a, const T &b, C less) { return less(b, a) ? b : a; }
template <typename T, typename C> constexpr const T &max(const T &a, const T &b, C less) { return less(a, b) ? b : a; }
template <typename T> constexpr T min(initializer_list<T> list) { return *std::min_element(list.begin(), list.end()); }
template <typename T> constexpr T max(initializer_list<T> list) { return *std::max_element(list.begin(), list.end()); }
template <typename T> constexpr pair<const T &, const T &> minmax(const T &a, const T &b) {
  return b < a ? pair<const T &, const T &>(b, a) : pair<const T &, const T &>(a, b);
}
/// El valor, llevado al intervalo de low a high.
template <typename T> constexpr const T &clamp(const T &value, const T &low, const T &high) { return value < low ? low : high < value ? high : value; }
template <typename I, typename J, typename C = __telar_less> bool lexicographical_compare(I a, I aEnd, J b, J bEnd, C less = C()) {
  for (; a != aEnd && b != bEnd; ++a, ++b) {
    if (less(*a, *b)) return true;
    if (less(*b, *a)) return false;
  }
  return a == aEnd && b != bEnd;
}
template <typename I, typename J, typename C = __telar_less> bool includes(I a, I aEnd, J b, J bEnd, C less = C()) {
  for (; b != bEnd; ++a) {
    if (a == aEnd || less(*b, *a)) return false;
    if (!less(*a, *b)) ++b;
  }
  return true;
}
template <typename I, typename J, typename O, typename C = __telar_less> O set_intersection(I a, I aEnd, J b, J bEnd, O out, C less = C()) {
  while (a != aEnd && b != bEnd) {
    if (less(*a, *b)) {
      ++a;
    } else if (less(*b, *a)) {
      ++b;
    } else {
      *out = *a;
      ++out, ++a, ++b;
    }
  }
  return out;
}
template <typename I, typename J, typename O, typename C = __telar_less> O set_difference(I a, I aEnd, J b, J bEnd, O out, C less = C()) {
  while (a != aEnd) {
    if (b == bEnd || less(*a, *b)) {
      *out = *a;
      ++out, ++a;
    } else {
      if (!less(*b, *a)) ++a;
      ++b;
    }
  }
  return out;
}
template <typename I, typename J, typename O, typename C = __telar_less> O set_union(I a, I aEnd, J b, J bEnd, O out, C less = C()) {
  while (a != aEnd || b != bEnd) {
    bool fromA = b == bEnd || (a != aEnd && !less(*b, *a));
    bool both = fromA && b != bEnd && !less(*a, *b);
    if (fromA) {
      *out = *a;
      ++a;
    } else {
      *out = *b;
    }
    if (!fromA || both) ++b;
    ++out;
  }
  return out;
}
template <typename I, typename C = __telar_less> bool next_permutation(I first, I last, C less = C()) {
  if (first == last) return false;
  I i = std::prev(last);
  while (i != first) {
    I next = i;
    --i;
    if (less(*i, *next)) {
      I j = std::prev(last);
      while (!less(*i, *j)) --j;
      iter_swap(i, j);
      for (I a = next, b = last; a != b && a != --b; ++a) iter_swap(a, b);
      return true;
    }
  }
  for (I a = first, b = last; a != b && a != --b; ++a) iter_swap(a, b);
  return false;
}
template <typename I, typename C = __telar_less> bool prev_permutation(I first, I last, C less = C()) {
  auto greater = [&](const auto &a, const auto &b) { return less(b, a); };
  return next_permutation(first, last, greater);
}
}
