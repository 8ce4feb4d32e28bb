// <algorithm>: recorrer, buscar, copiar, transformar.
#pragma once
#include "std/sorting.cuh"
namespace std {
template <typename I, typename F> F for_each(I first, I last, F f) {
  for (; first != last; ++first) f(*first);
  return f;
}
template <typename I, typename N, typename F> I for_each_n(I first, N n, F f) {
  for (; n > 0; n--, ++first) f(*first);
  return first;
}
template <typename I, typename P> bool all_of(I first, I last, P p) {
  for (; first != last; ++first)
    if (!p(*first)) return false;
  return true;
}
template <typename I, typename P> bool any_of(I first, I last, P p) {
  for (; first != last; ++first)
    if (p(*first)) return true;
  return false;
}
template <typename I, typename P> bool none_of(I first, I last, P p) { return !any_of(first, last, p); }
/// Dónde está value por primera vez; last si no está.
template <typename I, typename T> I find(I first, I last, const T &value) {
  for (; first != last; ++first)
    if (*first == value) break;
  return first;
}
template <typename I, typename P> I find_if(I first, I last, P p) {
  for (; first != last; ++first)
    if (p(*first)) break;
  return first;
}
template <typename I, typename P> I find_if_not(I first, I last, P p) {
  for (; first != last; ++first)
    if (!p(*first)) break;
  return first;
}
template <typename I, typename J> I find_first_of(I first, I last, J from, J to) {
  for (; first != last; ++first)
    if (find(from, to, *first) != to) break;
  return first;
}
template <typename I> I adjacent_find(I first, I last) {
  if (first == last) return last;
  for (I next = std::next(first); next != last; ++first, ++next)
    if (*first == *next) return first;
  return last;
}
template <typename I, typename T> __telar_difference_t<I> count(I first, I last, const T &value) {
  __telar_difference_t<I> n = 0;
  for (; first != last; ++first)
    if (*first == value) n++;
  return n;
}
template <typename I, typename P> __telar_difference_t<I> count_if(I first, I last, P p) {
  __telar_difference_t<I> n = 0;
  for (; first != last; ++first)
    if (p(*first)) n++;
  return n;
}
template <typename I, typename J> bool equal(I a, I aEnd, J b) {
  for (; a != aEnd; ++a, ++b)
    if (!(*a == *b)) return false;
  return true;
}
template <typename I, typename J, typename P> bool equal(I a, I aEnd, J b, P same) {
  for (; a != aEnd; ++a, ++b)
    if (!same(*a, *b)) return false;
  return true;
}
template <typename I, typename J> pair<I, J> mismatch(I a, I aEnd, J b) {
  while (a != aEnd && *a == *b) {
    ++a;
    ++b;
  }
  return pair<I, J>(a, b);
}
template <typename I, typename J> I search(I first, I last, J from, J to) {
  for (; first != last; ++first) {
    I at = first;
    J wanted = from;
    while (wanted != to && at != last && *at == *wanted) {
      ++at;
      ++wanted;
    }
    if (wanted == to) return first;
  }
  return from == to ? first : last;
}
/// Copia un tramo; devuelve el final de la copia.
template <typename I, typename O> O copy(I first, I last, O out) {
  for (; first != last; ++first, ++out) *out = *first;
  return out;
}
template <typename I, typename N, typename O> O copy_n(I first, N n, O out) {
  for (; n > 0; n--, ++first, ++out) *out = *first;
  return out;
}
template <typename I, typename O, typename P> O copy_if(I first, I last, O out, P p) {
  for (; first != last; ++first) {
    if (p(*first)) {
      *out = *first;
      ++out;
    }
  }
  return out;
}
template <typename I, typename O> O copy_backward(I first, I last, O out) {
  while (first != last) *--out = *--last;
  return out;
}
template <typename I, typename O> O move(I first, I last, O out) {
  for (; first != last; ++first, ++out) *out = std::move(*first);
  return out;
}
template <typename I, typename O> O move_backward(I first, I last, O out) {
  while (first != last) *--out = std::move(*--last);
  return out;
}
template <typename I, typename J> J swap_ranges(I first, I last, J other) {
  for (; first != last; ++first, ++other) iter_swap(first, other);
  return other;
}
/// Aplica f a cada elemento y escribe los resultados desde out.
template <typename I, typename O, typename F> O transform(I first, I last, O out, F f) {
  for (; first != last; ++first, ++out) *out = f(*first);
  return out;
}
template <typename I, typename J, typename O, typename F> O transform(I first, I last, J other, O out, F f) {
  for (; first != last; ++first, ++other, ++out) *out = f(*first, *other);
  return out;
}
/// Pone value en todo el tramo.
template <typename I, typename T> void fill(I first, I last, const T &value) {
  for (; first != last; ++first) *first = value;
}
template <typename I, typename N, typename T> I fill_n(I first, N n, const T &value) {
  for (; n > 0; n--, ++first) *first = value;
  return first;
}
/// Llama a f una vez por elemento y guarda lo que devuelve.
template <typename I, typename F> void generate(I first, I last, F f) {
  for (; first != last; ++first) *first = f();
}
template <typename I, typename N, typename F> I generate_n(I first, N n, F f) {
  for (; n > 0; n--, ++first) *first = f();
  return first;
}
template <typename I, typename T> void replace(I first, I last, const T &old, const T &value) {
  for (; first != last; ++first)
    if (*first == old) *first = value;
}
template <typename I, typename P, typename T> void replace_if(I first, I last, P p, const T &value) {
  for (; first != last; ++first)
    if (p(*first)) *first = value;
}
/// Junta al comienzo los que quedan; devuelve dónde terminan.
template <typename I, typename T> I remove(I first, I last, const T &value) {
  I kept = first;
  for (; first != last; ++first) {
    if (!(*first == value)) {
      *kept = std::move(*first);
      ++kept;
    }
  }
  return kept;
}
template <typename I, typename P> I remove_if(I first, I last, P p) {
  I kept = first;
  for (; first != last; ++first) {
    if (!p(*first)) {
      *kept = std::move(*first);
      ++kept;
    }
  }
  return kept;
}
template <typename I, typename O, typename T> O remove_copy(I first, I last, O out, const T &value) {
  for (; first != last; ++first) {
    if (!(*first == value)) {
      *out = *first;
      ++out;
    }
  }
  return out;
}
template <typename I, typename P> I unique(I first, I last, P same) {
  if (first == last) return last;
  I kept = first;
  for (++first; first != last; ++first) {
    if (!same(*kept, *first)) *++kept = std::move(*first);
  }
  return ++kept;
}
/// Quita los repetidos seguidos; devuelve dónde terminan los que quedan.
template <typename I> I unique(I first, I last) {
  return unique(first, last, [](const auto &a, const auto &b) { return a == b; });
}
template <typename I> void reverse(I first, I last) {
  while (first != last && first != --last) {
    iter_swap(first, last);
    ++first;
  }
}
template <typename I, typename O> O reverse_copy(I first, I last, O out) {
  for (; first != last; ++out) *out = *--last;
  return out;
}
/// Gira el tramo para que middle quede primero.
template <typename I> I rotate(I first, I middle, I last) {
  I result = std::next(first, std::distance(middle, last));
  std::reverse(first, middle);
  std::reverse(middle, last);
  std::reverse(first, last);
  return result;
}
template <typename I, typename P> I partition(I first, I last, P p) {
  while (true) {
    while (first != last && p(*first)) ++first;
    if (first == last) return first;
    --last;
    while (first != last && !p(*last)) --last;
    if (first == last) return first;
    iter_swap(first, last);
    ++first;
  }
}
template <typename I, typename P> I stable_partition(I first, I last, P p) {
  std::stable_sort(first, last, [&](const auto &a, const auto &b) { return p(a) && !p(b); });
  return find_if_not(first, last, p);
}
template <typename I, typename P> bool is_partitioned(I first, I last, P p) {
  first = find_if_not(first, last, p);
  return find_if(first, last, p) == last;
}

template <typename T> class uniform_int_distribution;
/// Desordena al azar.
template <typename I, typename G> void shuffle(I first, I last, G &&engine) {
  if (first == last) return;
  using Wide = unsigned long;
  Wide range = engine.max() - engine.min();
  Wide count = last - first;
  I i = first + 1;
  if (range / count >= count) {
    if (count % 2 == 0) {
      uniform_int_distribution<Wide> coin(0, 1);
      iter_swap(i++, first + coin(engine));
    }
    while (i != last) {
      Wide places = (i - first) + 1;
      uniform_int_distribution<Wide> two(0, places * (places + 1) - 1);
      Wide drawn = two(engine);
      iter_swap(i++, first + drawn / (places + 1));
      iter_swap(i++, first + drawn % (places + 1));
    }
    return;
  }
  for (; i != last; ++i) {
    uniform_int_distribution<Wide> one(0, i - first);
    iter_swap(i, first + one(engine));
  }
}
template <typename I> void random_shuffle(I first, I last) {
  if (first == last) return;
  for (I i = first + 1; i != last; ++i) {
    I j = first + rand() % ((i - first) + 1);
    if (i != j) iter_swap(i, j);
  }
}
}
