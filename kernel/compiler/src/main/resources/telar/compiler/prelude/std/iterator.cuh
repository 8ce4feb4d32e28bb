// <iterator>: iteradores y cómo recorrer con ellos.
#pragma once
#include "std/utility.cuh"
namespace std {
struct input_iterator_tag {};
struct output_iterator_tag {};
struct forward_iterator_tag : input_iterator_tag {};
struct bidirectional_iterator_tag : forward_iterator_tag {};
struct random_access_iterator_tag : bidirectional_iterator_tag {};

template <typename Category, typename T, typename Distance = ptrdiff_t, typename Pointer = T *, typename Reference = T &> struct iterator {
  using iterator_category = Category;
  using value_type = T;
  using difference_type = Distance;
  using pointer = Pointer;
  using reference = Reference;
};
template <typename I> struct iterator_traits {
  using iterator_category = typename I::iterator_category;
  using value_type = typename I::value_type;
  using difference_type = typename I::difference_type;
  using pointer = typename I::pointer;
  using reference = typename I::reference;
};
template <typename T> struct iterator_traits<T *> {
  using iterator_category = random_access_iterator_tag;
  using value_type = remove_cv_t<T>;
  using difference_type = ptrdiff_t;
  using pointer = T *;
  using reference = T &;
};
template <typename I> using __telar_value_t = typename iterator_traits<I>::value_type;
template <typename I> using __telar_difference_t = typename iterator_traits<I>::difference_type;
template <typename I> inline constexpr bool __telar_random_access =
    is_base_of_v<random_access_iterator_tag, typename iterator_traits<I>::iterator_category>;

/// Avanza un iterador n pasos.
template <typename I, typename N> constexpr void advance(I &it, N n) {
  if constexpr (__telar_random_access<I>) {
    it += n;
  } else {
    for (; n > 0; n--) ++it;
    if constexpr (is_base_of_v<bidirectional_iterator_tag, typename iterator_traits<I>::iterator_category>)
      for (; n < 0; n++) --it;
  }
}
/// Cuántos pasos hay de first a last.
template <typename I> constexpr __telar_difference_t<I> distance(I first, I last) {
  if constexpr (__telar_random_access<I>) {
    return last - first;
  } else {
    __telar_difference_t<I> n = 0;
    for (; first != last; ++first) n++;
    return n;
  }
}
template <typename I> constexpr I next(I it, __telar_difference_t<I> n = 1) {
  std::advance(it, n);
  return it;
}
template <typename I> constexpr I prev(I it, __telar_difference_t<I> n = 1) {
  std::advance(it, -n);
  return it;
}

/// Recorre al revés.
template <typename I> class reverse_iterator {
  I base_;

public:
  using iterator_type = I;
  using iterator_category = typename iterator_traits<I>::iterator_category;
  using value_type = typename iterator_traits<I>::value_type;
  using difference_type = typename iterator_traits<I>::difference_type;
  using pointer = typename iterator_traits<I>::pointer;
  using reference = typename iterator_traits<I>::reference;

  constexpr reverse_iterator() : base_() {}
  constexpr explicit reverse_iterator(I it) : base_(it) {}
  template <typename J> constexpr reverse_iterator(const reverse_iterator<J> &other) : base_(other.base()) {}
  constexpr I base() const { return base_; }
  constexpr reference operator*() const {
    I it = base_;
    return *--it;
  }
  constexpr pointer operator->() const { return &operator*(); }
  constexpr reference operator[](difference_type n) const { return *(*this + n); }
  constexpr reverse_iterator &operator++() { --base_; return *this; }
  constexpr reverse_iterator operator++(int) { reverse_iterator old = *this; --base_; return old; }
  constexpr reverse_iterator &operator--() { ++base_; return *this; }
  constexpr reverse_iterator operator--(int) { reverse_iterator old = *this; ++base_; return old; }
  constexpr reverse_iterator operator+(difference_type n) const { return reverse_iterator(base_ - n); }
  constexpr reverse_iterator operator-(difference_type n) const { return reverse_iterator(base_ + n); }
  constexpr reverse_iterator &operator+=(difference_type n) { base_ -= n; return *this; }
  constexpr reverse_iterator &operator-=(difference_type n) { base_ += n; return *this; }
};
template <typename I, typename J> constexpr bool operator==(const reverse_iterator<I> &a, const reverse_iterator<J> &b) { return a.base() == b.base(); }
template <typename I, typename J> constexpr bool operator!=(const reverse_iterator<I> &a, const reverse_iterator<J> &b) { return a.base() != b.base(); }
template <typename I, typename J> constexpr bool operator<(const reverse_iterator<I> &a, const reverse_iterator<J> &b) { return b.base() < a.base(); }
template <typename I, typename J> constexpr bool operator>(const reverse_iterator<I> &a, const reverse_iterator<J> &b) { return a.base() < b.base(); }
template <typename I, typename J> constexpr bool operator<=(const reverse_iterator<I> &a, const reverse_iterator<J> &b) { return !(b < a); }
template <typename I, typename J> constexpr bool operator>=(const reverse_iterator<I> &a, const reverse_iterator<J> &b) { return !(a < b); }
template <typename I, typename J> constexpr auto operator-(const reverse_iterator<I> &a, const reverse_iterator<J> &b) { return b.base() - a.base(); }
template <typename I> constexpr reverse_iterator<I> make_reverse_iterator(I it) { return reverse_iterator<I>(it); }

struct __telar_output_iterator {
  using iterator_category = output_iterator_tag;
  using value_type = void;
  using difference_type = ptrdiff_t;
  using pointer = void;
  using reference = void;
};
/// Escribe al final de un contenedor con push_back.
template <typename C> class back_insert_iterator : public __telar_output_iterator {
  C *container_;

public:
  using container_type = C;
  explicit back_insert_iterator(C &c) : container_(&c) {}
  back_insert_iterator &operator=(const typename C::value_type &value) { container_->push_back(value); return *this; }
  back_insert_iterator &operator*() { return *this; }
  back_insert_iterator &operator++() { return *this; }
  back_insert_iterator operator++(int) { return *this; }
};
template <typename C> back_insert_iterator<C> back_inserter(C &c) { return back_insert_iterator<C>(c); }
/// Escribe al comienzo de un contenedor con push_front.
template <typename C> class front_insert_iterator : public __telar_output_iterator {
  C *container_;

public:
  using container_type = C;
  explicit front_insert_iterator(C &c) : container_(&c) {}
  front_insert_iterator &operator=(const typename C::value_type &value) { container_->push_front(value); return *this; }
  front_insert_iterator &operator*() { return *this; }
  front_insert_iterator &operator++() { return *this; }
  front_insert_iterator operator++(int) { return *this; }
};
template <typename C> front_insert_iterator<C> front_inserter(C &c) { return front_insert_iterator<C>(c); }
/// Escribe en medio de un contenedor con insert.
template <typename C> class insert_iterator : public __telar_output_iterator {
  C *container_;
  typename C::iterator at_;

public:
  using container_type = C;
  insert_iterator(C &c, typename C::iterator at) : container_(&c), at_(at) {}
  insert_iterator &operator=(const typename C::value_type &value) {
    at_ = container_->insert(at_, value);
    ++at_;
    return *this;
  }
  insert_iterator &operator*() { return *this; }
  insert_iterator &operator++() { return *this; }
  insert_iterator &operator++(int) { return *this; }
};
template <typename C> insert_iterator<C> inserter(C &c, typename C::iterator at) { return insert_iterator<C>(c, at); }

class istream;
class ostream;
/// Lee valores de un flujo, uno tras otro.
template <typename T> class istream_iterator {
  istream *in_;
  T value_;

  void read() {
    if (in_ != nullptr && !(*in_ >> value_)) in_ = nullptr;
  }

public:
  using iterator_category = input_iterator_tag;
  using value_type = T;
  using difference_type = ptrdiff_t;
  using pointer = const T *;
  using reference = const T &;
  istream_iterator() : in_(nullptr), value_() {}
  istream_iterator(istream &in) : in_(&in), value_() { read(); }
  const T &operator*() const { return value_; }
  const T *operator->() const { return &value_; }
  istream_iterator &operator++() { read(); return *this; }
  istream_iterator operator++(int) { istream_iterator old = *this; read(); return old; }
  bool operator==(const istream_iterator &other) const { return in_ == other.in_; }
  bool operator!=(const istream_iterator &other) const { return in_ != other.in_; }
};
/// Escribe valores en un flujo, cada uno seguido de un separador.
template <typename T> class ostream_iterator : public __telar_output_iterator {
  ostream *out_;
  const char *separator_;

public:
  ostream_iterator(ostream &out, const char *separator = nullptr) : out_(&out), separator_(separator) {}
  ostream_iterator &operator=(const T &value) {
    *out_ << value;
    if (separator_ != nullptr) *out_ << separator_;
    return *this;
  }
  ostream_iterator &operator*() { return *this; }
  ostream_iterator &operator++() { return *this; }
  ostream_iterator &operator++(int) { return *this; }
};

template <typename C> constexpr auto begin(C &c) -> decltype(c.begin()) { return c.begin(); }
template <typename C> constexpr auto begin(const C &c) -> decltype(c.begin()) { return c.begin(); }
template <typename C> constexpr auto end(C &c) -> decltype(c.end()) { return c.end(); }
template <typename C> constexpr auto end(const C &c) -> decltype(c.end()) { return c.end(); }
template <typename T, size_t N> constexpr T *begin(T (&array)[N]) noexcept { return array; }
template <typename T, size_t N> constexpr T *end(T (&array)[N]) noexcept { return array + N; }
template <typename C> constexpr auto cbegin(const C &c) { return std::begin(c); }
template <typename C> constexpr auto cend(const C &c) { return std::end(c); }
template <typename C> constexpr auto rbegin(C &c) -> decltype(c.rbegin()) { return c.rbegin(); }
template <typename C> constexpr auto rend(C &c) -> decltype(c.rend()) { return c.rend(); }
template <typename C> constexpr auto size(const C &c) -> decltype(c.size()) { return c.size(); }
template <typename T, size_t N> constexpr size_t size(const T (&)[N]) noexcept { return N; }
template <typename C> constexpr bool empty(const C &c) { return c.empty(); }
template <typename C> constexpr auto data(C &c) -> decltype(c.data()) { return c.data(); }
}
