// <list>: una lista doblemente enlazada.
#pragma once
#include "std/iterator.cuh"
#include "std/allocator.cuh"
namespace std {
/// Un eslabón; el que no tiene valor está entre el último y el primero.
struct __telar_list_link {
  __telar_list_link *before = this, *after = this;
};
template <typename T> struct __telar_list_node : __telar_list_link {
  T value;
  template <typename... A> explicit __telar_list_node(A &&...arguments) : value(std::forward<A>(arguments)...) {}
};
template <typename T, typename R> class __telar_list_iterator {
public:
  using iterator_category = bidirectional_iterator_tag;
  using value_type = T;
  using difference_type = ptrdiff_t;
  using pointer = R *;
  using reference = R &;
  __telar_list_link *link;
  __telar_list_iterator() : link(nullptr) {}
  explicit __telar_list_iterator(__telar_list_link *link) : link(link) {}
  template <typename S> __telar_list_iterator(const __telar_list_iterator<T, S> &other) : link(other.link) {}
  R &operator*() const { return static_cast<__telar_list_node<T> *>(link)->value; }
  R *operator->() const { return &static_cast<__telar_list_node<T> *>(link)->value; }
  __telar_list_iterator &operator++() { link = link->after; return *this; }
  __telar_list_iterator &operator--() { link = link->before; return *this; }
  __telar_list_iterator operator++(int) { __telar_list_iterator old = *this; link = link->after; return old; }
  __telar_list_iterator operator--(int) { __telar_list_iterator old = *this; link = link->before; return old; }
  template <typename S> bool operator==(const __telar_list_iterator<T, S> &other) const { return link == other.link; }
  template <typename S> bool operator!=(const __telar_list_iterator<T, S> &other) const { return link != other.link; }
};

/// Una lista en la que insertar y borrar no mueve a los demás elementos.
template <typename T> class list {
  using node = __telar_list_node<T>;
  __telar_list_link end_;
  size_t count_ = 0;

  /// Saca los eslabones de first a last de donde están y los pone antes de where.
  static void move_before(__telar_list_link *where, __telar_list_link *first, __telar_list_link *last) {
    if (first == last || where == last) return;
    __telar_list_link *final = last->before;
    first->before->after = last;
    last->before = first->before;
    where->before->after = first;
    first->before = where->before;
    final->after = where;
    where->before = final;
  }

public:
  using value_type = T;
  using size_type = size_t;
  using difference_type = ptrdiff_t;
  using reference = T &;
  using const_reference = const T &;
  using iterator = __telar_list_iterator<T, T>;
  using const_iterator = __telar_list_iterator<T, const T>;
  using reverse_iterator = std::reverse_iterator<iterator>;
  using const_reverse_iterator = std::reverse_iterator<const_iterator>;
  list() {}
  explicit list(size_t count) { resize(count); }
  list(size_t count, const T &value) { resize(count, value); }
  list(initializer_list<T> values) {
    for (const T &value : values) push_back(value);
  }
  template <typename I, typename = typename iterator_traits<I>::iterator_category> list(I first, I last) {
    for (; first != last; ++first) push_back(*first);
  }
  list(const list &other) {
    for (const T &value : other) push_back(value);
  }
  list(list &&other) noexcept { splice(end(), other); }
  ~list() { clear(); }
  list &operator=(const list &other) {
    if (this != &other) assign(other.begin(), other.end());
    return *this;
  }
  list &operator=(list &&other) noexcept {
    clear();
    splice(end(), other);
    return *this;
  }
  template <typename I, typename = typename iterator_traits<I>::iterator_category> void assign(I first, I last) {
    clear();
    for (; first != last; ++first) push_back(*first);
  }
  void assign(size_t count, const T &value) { clear(); resize(count, value); }

  iterator begin() { return iterator(end_.after); }
  iterator end() { return iterator(&end_); }
  const_iterator begin() const { return const_iterator(end_.after); }
  const_iterator end() const { return const_iterator(const_cast<__telar_list_link *>(&end_)); }
  const_iterator cbegin() const { return begin(); }
  const_iterator cend() const { return end(); }
  reverse_iterator rbegin() { return reverse_iterator(end()); }
  reverse_iterator rend() { return reverse_iterator(begin()); }
  bool empty() const { return count_ == 0; }
  size_t size() const { return count_; }
  T &front() { return *begin(); }
  const T &front() const { return *begin(); }
  T &back() { return *--end(); }
  const T &back() const { return *--end(); }

  /// Construye un elemento antes de where.
  template <typename... A> iterator emplace(const_iterator where, A &&...arguments) {
    node *fresh = new node(std::forward<A>(arguments)...);
    fresh->after = where.link;
    fresh->before = where.link->before;
    fresh->before->after = fresh;
    where.link->before = fresh;
    count_++;
    return iterator(fresh);
  }
  template <typename... A> T &emplace_back(A &&...arguments) { return *emplace(end(), std::forward<A>(arguments)...); }
  template <typename... A> T &emplace_front(A &&...arguments) { return *emplace(begin(), std::forward<A>(arguments)...); }
  iterator insert(const_iterator where, const T &value) { return emplace(where, value); }
  iterator insert(const_iterator where, T &&value) { return emplace(where, std::move(value)); }
  template <typename I, typename = typename iterator_traits<I>::iterator_category> iterator insert(const_iterator where, I first, I last) {
    __telar_list_link *before = where.link->before;
    for (; first != last; ++first) emplace(where, *first);
    return iterator(before->after);
  }
  void push_back(const T &value) { emplace(end(), value); }
  void push_back(T &&value) { emplace(end(), std::move(value)); }
  void push_front(const T &value) { emplace(begin(), value); }
  void push_front(T &&value) { emplace(begin(), std::move(value)); }
  /// Borra un elemento; da el siguiente.
  iterator erase(const_iterator where) {
    __telar_list_link *next = where.link->after;
    where.link->before->after = next;
    next->before = where.link->before;
    delete static_cast<node *>(where.link);
    count_--;
    return iterator(next);
  }
  iterator erase(const_iterator first, const_iterator last) {
    while (first != last) first = erase(first);
    return iterator(last.link);
  }
  void pop_back() { erase(--end()); }
  void pop_front() { erase(begin()); }
  void clear() { erase(begin(), end()); }
  void resize(size_t count) {
    while (count_ > count) pop_back();
    while (count_ < count) emplace_back();
  }
  void resize(size_t count, const T &value) {
    while (count_ > count) pop_back();
    while (count_ < count) push_back(value);
  }
  void swap(list &other) noexcept {
    list held(std::move(other));
    other = std::move(*this);
    *this = std::move(held);
  }

  /// Pasa los elementos de otra lista antes de where, sin copiarlos.
  void splice(const_iterator where, list &other) {
    move_before(where.link, other.end_.after, &other.end_);
    count_ += other.count_;
    other.count_ = 0;
  }
  void splice(const_iterator where, list &&other) { splice(where, other); }
  void splice(const_iterator where, list &other, const_iterator one) {
    if (where == one) return;
    move_before(where.link, one.link, one.link->after);
    count_++;
    other.count_--;
  }
  void splice(const_iterator where, list &other, const_iterator first, const_iterator last) {
    size_t moved = std::distance(first, last);
    move_before(where.link, first.link, last.link);
    count_ += moved;
    other.count_ -= moved;
  }
  template <typename P> void remove_if(P unwanted) {
    for (iterator it = begin(); it != end();) it = unwanted(*it) ? erase(it) : ++it;
  }
  void remove(const T &value) {
    T held = value;
    remove_if([&](const T &each) { return each == held; });
  }
  void unique() {
    for (iterator it = begin(); it != end() && std::next(it) != end();) {
      if (*it == *std::next(it)) erase(std::next(it));
      else ++it;
    }
  }
  void reverse() {
    __telar_list_link *at = &end_;
    do {
      __telar_list_link *next = at->after;
      at->after = at->before;
      at->before = next;
      at = next;
    } while (at != &end_);
  }
  /// Reúne dos listas ordenadas; de los iguales, primero los de esta.
  template <typename C> void merge(list &other, C less) {
    iterator it = begin();
    while (it != end() && !other.empty()) {
      if (less(other.front(), *it)) splice(it, other, other.begin());
      else ++it;
    }
    splice(end(), other);
  }
  void merge(list &other) { merge(other, [](const T &a, const T &b) { return a < b; }); }
  /// Ordena sin cambiar el orden de los iguales.
  template <typename C> void sort(C less) {
    if (count_ < 2) return;
    list half;
    half.splice(half.end(), *this, begin(), std::next(begin(), count_ / 2));
    half.sort(less);
    sort(less);
    half.merge(*this, less);
    splice(end(), half);
  }
  void sort() { sort([](const T &a, const T &b) { return a < b; }); }
  friend bool operator==(const list &a, const list &b) {
    if (a.size() != b.size()) return false;
    for (const_iterator x = a.begin(), y = b.begin(); x != a.end(); ++x, ++y)
      if (!(*x == *y)) return false;
    return true;
  }
  friend bool operator!=(const list &a, const list &b) { return !(a == b); }
};
template <typename T> void swap(list<T> &a, list<T> &b) { a.swap(b); }
}  // namespace std
