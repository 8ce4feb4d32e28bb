// <vector>
#pragma once
#include "std/iterator.cuh"
#include "std/allocator.cuh"
namespace std {
/// Un arreglo que crece: sus elementos están seguidos en la memoria del host.
template <typename T, typename A = allocator<T>> class vector : private A {
  T *first_;
  T *last_;
  T *limit_;

  void reallocate(size_t capacity) {
    T *fresh = A::allocate(capacity);
    size_t count = last_ - first_;
    __telar_relocate(first_, last_, fresh);
    release();
    first_ = fresh;
    last_ = fresh + count;
    limit_ = fresh + capacity;
  }
  void release() {
    if (first_ != nullptr) A::deallocate(first_, limit_ - first_);
  }
  void make(size_t count) {
    first_ = count == 0 ? nullptr : A::allocate(count);
    last_ = first_;
    limit_ = first_ + count;
  }
  size_t grown(size_t more) const {
    size_t count = size();
    return count + (count > more ? count : more);
  }
  /// Abre un hueco de n elementos sin construir.
  T *open(const T *at, size_t n) {
    size_t index = at - first_;
    if ((size_t)(limit_ - last_) < n) reallocate(grown(n));
    T *hole = first_ + index;
    if constexpr (is_trivially_copyable_v<T>) {
      memmove((void *)(hole + n), (const void *)hole, (size_t)(last_ - hole) * sizeof(T));
    } else {
      for (T *p = last_; p != hole;) {
        --p;
        new ((void *)(p + n)) T(std::move(*p));
        p->~T();
      }
    }
    last_ += n;
    return hole;
  }

public:
  using value_type = T;
  using allocator_type = A;
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

  vector() noexcept : first_(nullptr), last_(nullptr), limit_(nullptr) {}
  explicit vector(const A &allocator) : A(allocator), first_(nullptr), last_(nullptr), limit_(nullptr) {}
  explicit vector(size_t count, const A &allocator = A()) : A(allocator) {
    make(count);
    last_ = limit_;
    __telar_value_construct(first_, last_);
  }
  vector(size_t count, const T &value, const A &allocator = A()) : A(allocator) {
    make(count);
    for (; last_ != limit_; ++last_) new ((void *)last_) T(value);
  }
  template <typename I, typename = enable_if_t<!is_arithmetic_v<I>>>
  vector(I first, I last, const A &allocator = A()) : first_(nullptr), last_(nullptr), limit_(nullptr) {
    if constexpr (is_base_of_v<forward_iterator_tag, typename iterator_traits<I>::iterator_category>) {
      make(std::distance(first, last));
      last_ = __telar_copy_to_raw(first, last, first_);
    } else {
      for (; first != last; ++first) push_back(*first);
    }
  }
  vector(initializer_list<T> list, const A &allocator = A()) : A(allocator) {
    make(list.size());
    last_ = __telar_copy_to_raw(list.begin(), list.end(), first_);
  }
  vector(const vector &other) : A(other) {
    make(other.size());
    if constexpr (is_trivially_copyable_v<T>) {
      memcpy((void *)first_, (const void *)other.first_, other.size() * sizeof(T));
      last_ = limit_;
    } else {
      last_ = __telar_copy_to_raw(other.first_, other.last_, first_);
    }
  }
  vector(vector &&other) noexcept : first_(other.first_), last_(other.last_), limit_(other.limit_) {
    other.first_ = other.last_ = other.limit_ = nullptr;
  }
  ~vector() {
    __telar_destroy(first_, last_);
    release();
  }
  vector &operator=(const vector &other) {
    if (this != &other) assign(other.begin(), other.end());
    return *this;
  }
  vector &operator=(vector &&other) noexcept {
    if (this != &other) {
      __telar_destroy(first_, last_);
      release();
      first_ = other.first_;
      last_ = other.last_;
      limit_ = other.limit_;
      other.first_ = other.last_ = other.limit_ = nullptr;
    }
    return *this;
  }
  vector &operator=(initializer_list<T> list) {
    assign(list.begin(), list.end());
    return *this;
  }
  void assign(size_t count, const T &value) {
    T copy = value;
    clear();
    reserve(count);
    for (; count > 0; count--, ++last_) new ((void *)last_) T(copy);
  }
  template <typename I, typename = enable_if_t<!is_arithmetic_v<I>>> void assign(I first, I last) {
    clear();
    reserve(std::distance(first, last));
    last_ = __telar_copy_to_raw(first, last, last_);
  }
  void assign(initializer_list<T> list) { assign(list.begin(), list.end()); }
  A get_allocator() const { return *this; }

  /// El elemento i; Telar avisa si i no está en el vector.
  T &operator[](size_t i) { return first_[i]; }
  const T &operator[](size_t i) const { return first_[i]; }
  /// El elemento i; termina el programa si i no está en el vector.
  T &at(size_t i) {
    if (i >= size()) __telar_out_of_range("vector::_M_range_check", i, size());
    return first_[i];
  }
  const T &at(size_t i) const {
    if (i >= size()) __telar_out_of_range("vector::_M_range_check", i, size());
    return first_[i];
  }
  T &front() { return *first_; }
  const T &front() const { return *first_; }
  T &back() { return last_[-1]; }
  const T &back() const { return last_[-1]; }
  /// Puntero al primer elemento, por ejemplo para cudaMemcpy.
  T *data() noexcept { return first_; }
  const T *data() const noexcept { return first_; }

  T *begin() noexcept { return first_; }
  const T *begin() const noexcept { return first_; }
  T *end() noexcept { return last_; }
  const T *end() const noexcept { return last_; }
  const T *cbegin() const noexcept { return first_; }
  const T *cend() const noexcept { return last_; }
  reverse_iterator rbegin() { return reverse_iterator(last_); }
  reverse_iterator rend() { return reverse_iterator(first_); }
  const_reverse_iterator rbegin() const { return const_reverse_iterator(last_); }
  const_reverse_iterator rend() const { return const_reverse_iterator(first_); }
  const_reverse_iterator crbegin() const { return const_reverse_iterator(last_); }
  const_reverse_iterator crend() const { return const_reverse_iterator(first_); }

  bool empty() const noexcept { return first_ == last_; }
  /// Cuántos elementos hay.
  size_t size() const noexcept { return last_ - first_; }
  size_t max_size() const noexcept { return PTRDIFF_MAX / sizeof(T); }
  size_t capacity() const noexcept { return limit_ - first_; }
  /// Reserva lugar para que crecer no mueva los elementos.
  void reserve(size_t count) {
    if (count > capacity()) reallocate(count);
  }
  void shrink_to_fit() {
    if (last_ != limit_) reallocate(size());
  }
  /// De un vector de bool, cambia cada valor por el contrario.
  void flip() {
    for (size_t i = 0; i < size(); i++) (*this)[i] = !(*this)[i];
  }
  void clear() noexcept {
    __telar_destroy(first_, last_);
    last_ = first_;
  }
  /// Cambia el tamaño; lo nuevo vale cero.
  void resize(size_t count) {
    if (count > size()) {
      if (count > capacity()) reallocate(grown(count - size()));
      __telar_value_construct(last_, first_ + count);
    } else {
      __telar_destroy(first_ + count, last_);
    }
    last_ = first_ + count;
  }
  void resize(size_t count, const T &value) {
    if (count < size()) {
      __telar_destroy(first_ + count, last_);
      last_ = first_ + count;
    } else if (count > size()) {
      T copy = value;
      if (count > capacity()) reallocate(grown(count - size()));
      for (; last_ != first_ + count; ++last_) new ((void *)last_) T(copy);
    }
  }
  /// Agrega un elemento al final.
  void push_back(const T &value) {
    if (last_ == limit_) {
      T copy = value;
      reallocate(grown(1));
      new ((void *)last_) T(std::move(copy));
    } else {
      new ((void *)last_) T(value);
    }
    ++last_;
  }
  void push_back(T &&value) {
    if (last_ == limit_) {
      T copy = std::move(value);
      reallocate(grown(1));
      new ((void *)last_) T(std::move(copy));
    } else {
      new ((void *)last_) T(std::move(value));
    }
    ++last_;
  }
  template <typename... B> T &emplace_back(B &&...arguments) {
    if (last_ == limit_) reallocate(grown(1));
    new ((void *)last_) T(std::forward<B>(arguments)...);
    return *last_++;
  }
  /// Quita el último elemento.
  void pop_back() {
    --last_;
    __telar_destroy(last_, last_ + 1);
  }
  T *insert(const T *at, const T &value) {
    T copy = value;
    T *hole = open(at, 1);
    new ((void *)hole) T(std::move(copy));
    return hole;
  }
  T *insert(const T *at, T &&value) {
    T copy = std::move(value);
    T *hole = open(at, 1);
    new ((void *)hole) T(std::move(copy));
    return hole;
  }
  T *insert(const T *at, size_t count, const T &value) {
    T copy = value;
    T *hole = open(at, count);
    for (size_t i = 0; i < count; i++) new ((void *)(hole + i)) T(copy);
    return hole;
  }
  template <typename I, typename = enable_if_t<!is_arithmetic_v<I>>> T *insert(const T *at, I first, I last) {
    T *hole = open(at, std::distance(first, last));
    __telar_copy_to_raw(first, last, hole);
    return hole;
  }
  T *insert(const T *at, initializer_list<T> list) { return insert(at, list.begin(), list.end()); }
  template <typename... B> T *emplace(const T *at, B &&...arguments) {
    T made(std::forward<B>(arguments)...);
    return insert(at, std::move(made));
  }
  T *erase(const T *at) { return erase(at, at + 1); }
  T *erase(const T *from, const T *to) {
    T *target = first_ + (from - first_);
    T *rest = target;
    for (T *p = first_ + (to - first_); p != last_; ++p, ++rest) *rest = std::move(*p);
    __telar_destroy(rest, last_);
    last_ = rest;
    return target;
  }
  void swap(vector &other) noexcept {
    T *first = first_, *last = last_, *limit = limit_;
    first_ = other.first_;
    last_ = other.last_;
    limit_ = other.limit_;
    other.first_ = first;
    other.last_ = last;
    other.limit_ = limit;
  }
};

template <typename T, typename A> bool operator==(const vector<T, A> &a, const vector<T, A> &b) {
  if (a.size() != b.size()) return false;
  for (size_t i = 0; i < a.size(); i++)
    if (!(a[i] == b[i])) return false;
  return true;
}
template <typename T, typename A> bool operator!=(const vector<T, A> &a, const vector<T, A> &b) { return !(a == b); }
template <typename T, typename A> bool operator<(const vector<T, A> &a, const vector<T, A> &b) {
  for (size_t i = 0; i < a.size() && i < b.size(); i++) {
    if (a[i] < b[i]) return true;
    if (b[i] < a[i]) return false;
  }
  return a.size() < b.size();
}
template <typename T, typename A> bool operator>(const vector<T, A> &a, const vector<T, A> &b) { return b < a; }
template <typename T, typename A> bool operator<=(const vector<T, A> &a, const vector<T, A> &b) { return !(b < a); }
template <typename T, typename A> bool operator>=(const vector<T, A> &a, const vector<T, A> &b) { return !(a < b); }
template <typename T, typename A> void swap(vector<T, A> &a, vector<T, A> &b) noexcept { a.swap(b); }
}
