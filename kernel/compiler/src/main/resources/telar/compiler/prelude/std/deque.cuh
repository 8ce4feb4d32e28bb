// <deque>: crece por los dos lados.
#pragma once
#include "std/iterator.cuh"
#include "std/allocator.cuh"
namespace std {
/// Un arreglo que crece por los dos lados.
template <typename T> class deque {
  T *room_ = nullptr;
  T *first_ = nullptr;
  T *last_ = nullptr;
  T *limit_ = nullptr;

  /// Deja lugar a los dos lados.
  void grow() {
    size_t count = last_ - first_, capacity = 2 * count + 8;
    T *fresh = (T *)malloc(3 * capacity * sizeof(T));
    __telar_relocate(first_, last_, fresh + capacity);
    free(room_);
    room_ = fresh;
    first_ = fresh + capacity;
    last_ = first_ + count;
    limit_ = fresh + 3 * capacity;
  }

public:
  using value_type = T;
  using size_type = size_t;
  using difference_type = ptrdiff_t;
  using reference = T &;
  using const_reference = const T &;
  using iterator = T *;
  using const_iterator = const T *;
  using reverse_iterator = std::reverse_iterator<T *>;
  deque() {}
  explicit deque(size_t count) { resize(count); }
  deque(size_t count, const T &value) {
    for (; count > 0; count--) push_back(value);
  }
  deque(initializer_list<T> list) {
    for (const T &value : list) push_back(value);
  }
  deque(const deque &other) {
    for (const T &value : other) push_back(value);
  }
  deque(deque &&other) noexcept { swap(other); }
  ~deque() {
    clear();
    free(room_);
  }
  deque &operator=(const deque &other) {
    if (this == &other) return *this;
    clear();
    for (const T &value : other) push_back(value);
    return *this;
  }
  deque &operator=(deque &&other) noexcept {
    swap(other);
    return *this;
  }
  T &operator[](size_t i) { return first_[i]; }
  const T &operator[](size_t i) const { return first_[i]; }
  T &at(size_t i) {
    if (i >= size()) __telar_out_of_range("deque::_M_range_check", i, size());
    return first_[i];
  }
  T &front() { return *first_; }
  const T &front() const { return *first_; }
  T &back() { return last_[-1]; }
  const T &back() const { return last_[-1]; }
  T *begin() { return first_; }
  T *end() { return last_; }
  const T *begin() const { return first_; }
  const T *end() const { return last_; }
  reverse_iterator rbegin() { return reverse_iterator(last_); }
  reverse_iterator rend() { return reverse_iterator(first_); }
  bool empty() const { return first_ == last_; }
  size_t size() const { return last_ - first_; }
  void clear() {
    __telar_destroy(first_, last_);
    last_ = first_;
  }
  void resize(size_t count) {
    while (size() > count) pop_back();
    while (size() < count) emplace_back();
  }
  template <typename... A> T &emplace_back(A &&...arguments) {
    if (last_ == limit_) grow();
    new ((void *)last_) T(std::forward<A>(arguments)...);
    return *last_++;
  }
  template <typename... A> T &emplace_front(A &&...arguments) {
    if (first_ == room_) grow();
    new ((void *)(first_ - 1)) T(std::forward<A>(arguments)...);
    return *--first_;
  }
  void push_back(const T &value) { T copy = value; emplace_back(std::move(copy)); }
  void push_front(const T &value) { T copy = value; emplace_front(std::move(copy)); }
  void pop_back() { --last_; __telar_destroy(last_, last_ + 1); }
  void pop_front() { __telar_destroy(first_, first_ + 1); ++first_; }
  T *erase(const T *at) {
    T *p = first_ + (at - first_);
    for (T *q = p; q + 1 != last_; ++q) *q = std::move(q[1]);
    pop_back();
    return p;
  }
  T *insert(const T *at, const T &value) {
    size_t index = at - first_;
    push_back(value);
    T moved = std::move(last_[-1]);
    for (T *p = last_ - 1; p != first_ + index; --p) *p = std::move(p[-1]);
    first_[index] = std::move(moved);
    return first_ + index;
  }
  void swap(deque &other) {
    std::swap(room_, other.room_);
    std::swap(first_, other.first_);
    std::swap(last_, other.last_);
    std::swap(limit_, other.limit_);
  }
};
}
