// <string>: textos, y cómo pasar de números a textos y al revés.
#pragma once
#include "std/iterator.cuh"
#include "std/failure.cuh"
#include "std/hash.cuh"
namespace std {
class string;
/// Un tramo de un texto que está en otra parte.
class string_view {
  const char *data_;
  size_t size_;

public:
  using value_type = char;
  using size_type = size_t;
  using iterator = const char *;
  using const_iterator = const char *;
  static constexpr size_t npos = (size_t)-1;

  constexpr string_view() noexcept : data_(nullptr), size_(0) {}
  string_view(const char *text) : data_(text), size_(strlen(text)) {}
  constexpr string_view(const char *text, size_t size) : data_(text), size_(size) {}
  string_view(const string &text);
  constexpr const char *data() const { return data_; }
  constexpr size_t size() const { return size_; }
  constexpr size_t length() const { return size_; }
  constexpr bool empty() const { return size_ == 0; }
  constexpr const char *begin() const { return data_; }
  constexpr const char *end() const { return data_ + size_; }
  constexpr const char &operator[](size_t i) const { return data_[i]; }
  constexpr const char &front() const { return data_[0]; }
  constexpr const char &back() const { return data_[size_ - 1]; }
  constexpr void remove_prefix(size_t n) { data_ += n; size_ -= n; }
  constexpr void remove_suffix(size_t n) { size_ -= n; }
  constexpr string_view substr(size_t from = 0, size_t count = npos) const {
    return string_view(data_ + from, count < size_ - from ? count : size_ - from);
  }
  int compare(string_view other) const {
    size_t common = size_ < other.size_ ? size_ : other.size_;
    int order = memcmp(data_, other.data_, common);
    return order != 0 ? order : size_ < other.size_ ? -1 : size_ > other.size_ ? 1 : 0;
  }
  size_t find(string_view wanted, size_t from = 0) const {
    for (size_t i = from; i + wanted.size_ <= size_; i++)
      if (memcmp(data_ + i, wanted.data_, wanted.size_) == 0) return i;
    return npos;
  }
  size_t find(char wanted, size_t from = 0) const {
    for (size_t i = from; i < size_; i++)
      if (data_[i] == wanted) return i;
    return npos;
  }
  size_t rfind(string_view wanted, size_t from = npos) const {
    if (wanted.size_ > size_) return npos;
    size_t last = size_ - wanted.size_;
    for (size_t i = (from < last ? from : last) + 1; i-- > 0;)
      if (memcmp(data_ + i, wanted.data_, wanted.size_) == 0) return i;
    return npos;
  }
  size_t rfind(char wanted, size_t from = npos) const { return rfind(string_view(&wanted, 1), from); }
  size_t find_first_of(string_view any, size_t from = 0) const {
    for (size_t i = from; i < size_; i++)
      if (any.find(data_[i]) != npos) return i;
    return npos;
  }
  size_t find_first_not_of(string_view any, size_t from = 0) const {
    for (size_t i = from; i < size_; i++)
      if (any.find(data_[i]) == npos) return i;
    return npos;
  }
  size_t find_last_of(string_view any, size_t from = npos) const {
    for (size_t i = from < size_ ? from + 1 : size_; i-- > 0;)
      if (any.find(data_[i]) != npos) return i;
    return npos;
  }
  size_t find_last_not_of(string_view any, size_t from = npos) const {
    for (size_t i = from < size_ ? from + 1 : size_; i-- > 0;)
      if (any.find(data_[i]) == npos) return i;
    return npos;
  }
};
inline bool operator==(string_view a, string_view b) { return a.size() == b.size() && a.compare(b) == 0; }
inline bool operator!=(string_view a, string_view b) { return !(a == b); }
inline bool operator<(string_view a, string_view b) { return a.compare(b) < 0; }
inline bool operator>(string_view a, string_view b) { return a.compare(b) > 0; }
inline bool operator<=(string_view a, string_view b) { return a.compare(b) <= 0; }
inline bool operator>=(string_view a, string_view b) { return a.compare(b) >= 0; }

/// Un texto que crece.
class string {
  char *data_;
  size_t size_;
  size_t capacity_;
  size_t unused_;

  /// Deja lugar para size caracteres y el cero final.
  void grow(size_t size) {
    if (data_ != nullptr && size <= capacity_) return;
    size_t capacity = data_ == nullptr ? 15 : 2 * capacity_;
    if (capacity < size) capacity = size;
    char *fresh = (char *)malloc(capacity + 1);
    if (data_ != nullptr) {
      memcpy(fresh, data_, size_ + 1);
      free(data_);
    }
    data_ = fresh;
    capacity_ = capacity;
  }
  void set(const char *text, size_t size) {
    if (size == 0 && data_ == nullptr) return;
    grow(size);
    memmove(data_, text, size);
    finish(size);
  }
  void finish(size_t size) {
    size_ = size;
    data_[size] = 0;
  }
  void check(size_t from, const char *where) const {
    if (from <= size_) return;
    char text[160];
    snprintf(text, 160, "%s: __pos (which is %zu) > this->size() (which is %zu)", where, from, size_);
    __telar_not_there(text);
  }

public:
  using value_type = char;
  using size_type = size_t;
  using difference_type = ptrdiff_t;
  using reference = char &;
  using const_reference = const char &;
  using iterator = char *;
  using const_iterator = const char *;
  using reverse_iterator = std::reverse_iterator<char *>;
  using const_reverse_iterator = std::reverse_iterator<const char *>;
  static constexpr size_t npos = (size_t)-1;

  string() noexcept : data_(nullptr), size_(0), capacity_(0) {}
  string(const char *text) : data_(nullptr), size_(0), capacity_(0) { set(text, strlen(text)); }
  string(const char *text, size_t size) : data_(nullptr), size_(0), capacity_(0) { set(text, size); }
  string(size_t count, char c) : data_(nullptr), size_(0), capacity_(0) { append(count, c); }
  string(const string &other) : data_(nullptr), size_(0), capacity_(0) { set(other.data_, other.size_); }
  string(const string &other, size_t from, size_t count = npos) : data_(nullptr), size_(0), capacity_(0) {
    other.check(from, "basic_string::basic_string");
    set(other.data_ + from, count < other.size_ - from ? count : other.size_ - from);
  }
  string(string &&other) noexcept : data_(other.data_), size_(other.size_), capacity_(other.capacity_) {
    other.data_ = nullptr;
    other.size_ = other.capacity_ = 0;
  }
  explicit string(string_view text) : data_(nullptr), size_(0), capacity_(0) { set(text.data(), text.size()); }
  string(initializer_list<char> list) : data_(nullptr), size_(0), capacity_(0) { set(list.begin(), list.size()); }
  template <typename I, typename = enable_if_t<!is_arithmetic_v<I>>> string(I first, I last) : data_(nullptr), size_(0), capacity_(0) {
    for (; first != last; ++first) push_back(*first);
  }
  ~string() { free(data_); }
  string &operator=(const string &other) {
    if (this != &other) set(other.data_, other.size_);
    return *this;
  }
  string &operator=(string &&other) noexcept {
    if (this != &other) {
      free(data_);
      data_ = other.data_;
      size_ = other.size_;
      capacity_ = other.capacity_;
      other.data_ = nullptr;
      other.size_ = other.capacity_ = 0;
    }
    return *this;
  }
  string &operator=(const char *text) {
    set(text, strlen(text));
    return *this;
  }
  string &operator=(char c) {
    set(&c, 1);
    return *this;
  }
  string &assign(const string &other) { return *this = other; }
  string &assign(const char *text) { return *this = text; }
  string &assign(const char *text, size_t size) { set(text, size); return *this; }
  string &assign(size_t count, char c) { clear(); return append(count, c); }
  template <typename I, typename = enable_if_t<!is_arithmetic_v<I>>> string &assign(I first, I last) {
    clear();
    return append(first, last);
  }

  /// El texto como lo quieren las funciones de C, con un cero al final.
  const char *c_str() const noexcept { return data_ == nullptr ? "" : data_; }
  const char *data() const noexcept { return c_str(); }
  char *data() noexcept {
    touch();
    return data_;
  }
  size_t size() const noexcept { return size_; }
  size_t length() const noexcept { return size_; }
  size_t max_size() const noexcept { return (size_t)PTRDIFF_MAX; }
  size_t capacity() const noexcept { return capacity_ < 15 ? 15 : capacity_; }
  bool empty() const noexcept { return size_ == 0; }
  void clear() noexcept {
    if (data_ != nullptr) finish(0);
  }
  void reserve(size_t size = 0) { grow(size); }
  void shrink_to_fit() {}
  void resize(size_t size, char c = 0) {
    if (size > size_) append(size - size_, c);
    else if (data_ != nullptr) finish(size);
  }
  char &operator[](size_t i) { touch(); return data_[i]; }
  const char &operator[](size_t i) const { return c_str()[i]; }
  char &at(size_t i) {
    if (i >= size_) __telar_out_of_range("basic_string::at", i, size_);
    return data_[i];
  }
  const char &at(size_t i) const {
    if (i >= size_) __telar_out_of_range("basic_string::at", i, size_);
    return data_[i];
  }
  char &front() { return data_[0]; }
  const char &front() const { return data_[0]; }
  char &back() { return data_[size_ - 1]; }
  const char &back() const { return data_[size_ - 1]; }
  char *begin() { touch(); return data_; }
  char *end() { touch(); return data_ + size_; }
  const char *begin() const { return c_str(); }
  const char *end() const { return c_str() + size_; }
  const char *cbegin() const { return c_str(); }
  const char *cend() const { return c_str() + size_; }
  reverse_iterator rbegin() { return reverse_iterator(end()); }
  reverse_iterator rend() { return reverse_iterator(begin()); }
  const_reverse_iterator rbegin() const { return const_reverse_iterator(end()); }
  const_reverse_iterator rend() const { return const_reverse_iterator(begin()); }

  string &append(const char *text, size_t size) {
    if (size == 0) return *this;
    if (data_ != nullptr && text >= data_ && text <= data_ + size_) {
      string copy(text, size);
      return append(copy.data_, size);
    }
    grow(size_ + size);
    memcpy(data_ + size_, text, size);
    finish(size_ + size);
    return *this;
  }
  string &append(const char *text) { return append(text, strlen(text)); }
  string &append(const string &other) { return append(other.data_, other.size_); }
  string &append(const string &other, size_t from, size_t count = npos) { return append(other.substr(from, count)); }
  string &append(size_t count, char c) {
    if (count == 0) return *this;
    grow(size_ + count);
    memset(data_ + size_, c, count);
    finish(size_ + count);
    return *this;
  }
  template <typename I, typename = enable_if_t<!is_arithmetic_v<I> && !is_convertible_v<I, const char *>>> string &append(I first, I last) {
    for (; first != last; ++first) push_back(*first);
    return *this;
  }
  string &append(const char *first, const char *last) { return append(first, (size_t)(last - first)); }
  void push_back(char c) {
    grow(size_ + 1);
    data_[size_] = c;
    finish(size_ + 1);
  }
  void pop_back() { finish(size_ - 1); }
  string &operator+=(const string &other) { return append(other.data_, other.size_); }
  string &operator+=(const char *text) { return append(text, strlen(text)); }
  string &operator+=(string_view text) { return append(text.data(), text.size()); }
  string &operator+=(char c) {
    push_back(c);
    return *this;
  }
  string &insert(size_t at, const string &text) { return replace(at, 0, text); }
  string &insert(size_t at, const char *text) { return replace(at, 0, string(text)); }
  string &insert(size_t at, size_t count, char c) { return replace(at, 0, string(count, c)); }
  char *insert(const char *at, char c) {
    size_t index = at - c_str();
    replace(index, 0, string(1, c));
    return data_ + index;
  }
  string &erase(size_t from = 0, size_t count = npos) {
    check(from, "basic_string::erase");
    size_t rest = size_ - from;
    if (count > rest) count = rest;
    if (count == 0) return *this;
    memmove(data_ + from, data_ + from + count, rest - count);
    finish(size_ - count);
    return *this;
  }
  char *erase(const char *at) {
    size_t index = at - c_str();
    erase(index, 1);
    return data_ + index;
  }
  char *erase(const char *first, const char *last) {
    size_t index = first - c_str();
    erase(index, last - first);
    return data_ + index;
  }
  string &replace(size_t from, size_t count, const string &text) {
    check(from, "basic_string::replace");
    if (count > size_ - from) count = size_ - from;
    string result;
    result.reserve(size_ - count + text.size_);
    result.append(c_str(), from);
    result.append(text);
    result.append(c_str() + from + count, size_ - from - count);
    *this = std::move(result);
    return *this;
  }
  string &replace(size_t from, size_t count, const char *text) { return replace(from, count, string(text)); }
  string substr(size_t from = 0, size_t count = npos) const {
    check(from, "basic_string::substr");
    return string(c_str() + from, count < size_ - from ? count : size_ - from);
  }
  size_t copy(char *target, size_t count, size_t from = 0) const {
    size_t n = count < size_ - from ? count : size_ - from;
    memcpy(target, data_ + from, n);
    return n;
  }
  void swap(string &other) {
    string held = std::move(other);
    other = std::move(*this);
    *this = std::move(held);
  }
  int compare(string_view other) const { return view().compare(other); }
  int compare(size_t from, size_t count, string_view other) const { return view().substr(from, count).compare(other); }
  size_t find(string_view wanted, size_t from = 0) const { return view().find(wanted, from); }
  size_t find(char wanted, size_t from = 0) const { return view().find(wanted, from); }
  size_t rfind(string_view wanted, size_t from = npos) const { return view().rfind(wanted, from); }
  size_t rfind(char wanted, size_t from = npos) const { return view().rfind(wanted, from); }
  size_t find_first_of(string_view any, size_t from = 0) const { return view().find_first_of(any, from); }
  size_t find_first_of(char c, size_t from = 0) const { return view().find(c, from); }
  size_t find_first_not_of(string_view any, size_t from = 0) const { return view().find_first_not_of(any, from); }
  size_t find_first_not_of(char c, size_t from = 0) const { return view().find_first_not_of(string_view(&c, 1), from); }
  size_t find_last_of(string_view any, size_t from = npos) const { return view().find_last_of(any, from); }
  size_t find_last_of(char c, size_t from = npos) const { return view().rfind(c, from); }
  size_t find_last_not_of(string_view any, size_t from = npos) const { return view().find_last_not_of(any, from); }
  size_t find_last_not_of(char c, size_t from = npos) const { return view().find_last_not_of(string_view(&c, 1), from); }

private:
  string_view view() const { return string_view(c_str(), size_); }
  /// Un texto vacío también tiene dónde poner su cero final.
  void touch() {
    if (data_ == nullptr) {
      grow(0);
      finish(0);
    }
  }
};
inline string_view::string_view(const string &text) : data_(text.c_str()), size_(text.size()) {}

inline string operator+(const string &a, const string &b) { string sum; sum.reserve(a.size() + b.size()); sum += a; sum += b; return sum; }
inline string operator+(string &&a, const string &b) { a += b; return std::move(a); }
inline string operator+(const string &a, const char *b) { string sum(a); sum += b; return sum; }
inline string operator+(string &&a, const char *b) { a += b; return std::move(a); }
inline string operator+(const char *a, const string &b) { string sum(a); sum += b; return sum; }
inline string operator+(const string &a, char b) { string sum(a); sum += b; return sum; }
inline string operator+(string &&a, char b) { a += b; return std::move(a); }
inline string operator+(char a, const string &b) { string sum(1, a); sum += b; return sum; }
inline bool operator==(const string &a, const string &b) { return string_view(a) == string_view(b); }
inline bool operator==(const string &a, const char *b) { return string_view(a) == string_view(b); }
inline bool operator==(const char *a, const string &b) { return string_view(a) == string_view(b); }
inline bool operator!=(const string &a, const string &b) { return !(a == b); }
inline bool operator!=(const string &a, const char *b) { return !(a == b); }
inline bool operator!=(const char *a, const string &b) { return !(a == b); }
inline bool operator<(const string &a, const string &b) { return a.compare(b) < 0; }
inline bool operator<(const string &a, const char *b) { return a.compare(b) < 0; }
inline bool operator<(const char *a, const string &b) { return string_view(a) < string_view(b); }
inline bool operator>(const string &a, const string &b) { return a.compare(b) > 0; }
inline bool operator>(const string &a, const char *b) { return a.compare(b) > 0; }
inline bool operator>(const char *a, const string &b) { return string_view(a) > string_view(b); }
inline bool operator<=(const string &a, const string &b) { return a.compare(b) <= 0; }
inline bool operator<=(const string &a, const char *b) { return a.compare(b) <= 0; }
inline bool operator<=(const char *a, const string &b) { return string_view(a) <= string_view(b); }
inline bool operator>=(const string &a, const string &b) { return a.compare(b) >= 0; }
inline bool operator>=(const string &a, const char *b) { return a.compare(b) >= 0; }
inline bool operator>=(const char *a, const string &b) { return string_view(a) >= string_view(b); }
inline void swap(string &a, string &b) { a.swap(b); }

/// El texto de un número.
inline string to_string(int value) { char text[32]; return string(text, snprintf(text, 32, "%d", value)); }
inline string to_string(unsigned int value) { char text[32]; return string(text, snprintf(text, 32, "%u", value)); }
inline string to_string(long value) { char text[32]; return string(text, snprintf(text, 32, "%ld", value)); }
inline string to_string(unsigned long value) { char text[32]; return string(text, snprintf(text, 32, "%lu", value)); }
inline string to_string(long long value) { char text[32]; return string(text, snprintf(text, 32, "%lld", value)); }
inline string to_string(unsigned long long value) { char text[32]; return string(text, snprintf(text, 32, "%llu", value)); }
inline string to_string(float value) { char text[64]; return string(text, snprintf(text, 64, "%f", value)); }
inline string to_string(double value) { char text[350]; return string(text, snprintf(text, 350, "%f", value)); }

inline void __telar_number_end(const char *name, const char *text, const char *end, size_t *read) {
  if (end == text) __telar_terminate("std::invalid_argument", name);
  if (read != nullptr) *read = end - text;
}
inline long stol(const string &text, size_t *read = nullptr, int base = 10) {
  char *end;
  errno = 0;
  long value = strtol(text.c_str(), &end, base);
  __telar_number_end("stol", text.c_str(), end, read);
  if (errno == ERANGE) __telar_not_there("stol");
  return value;
}
/// El entero que dice un texto.
inline int stoi(const string &text, size_t *read = nullptr, int base = 10) {
  char *end;
  errno = 0;
  long value = strtol(text.c_str(), &end, base);
  __telar_number_end("stoi", text.c_str(), end, read);
  if (value != (int)value || errno == ERANGE) __telar_not_there("stoi");
  return (int)value;
}
inline long long stoll(const string &text, size_t *read = nullptr, int base = 10) { return stol(text, read, base); }
inline unsigned long stoul(const string &text, size_t *read = nullptr, int base = 10) {
  char *end;
  unsigned long value = strtoul(text.c_str(), &end, base);
  __telar_number_end("stoul", text.c_str(), end, read);
  return value;
}
inline unsigned long long stoull(const string &text, size_t *read = nullptr, int base = 10) { return stoul(text, read, base); }
inline double stod(const string &text, size_t *read = nullptr) {
  char *end;
  double value = strtod(text.c_str(), &end);
  __telar_number_end("stod", text.c_str(), end, read);
  return value;
}
inline float stof(const string &text, size_t *read = nullptr) {
  char *end;
  float value = strtof(text.c_str(), &end);
  __telar_number_end("stof", text.c_str(), end, read);
  return value;
}
template <> struct hash<string> {
  size_t operator()(const string &text) const { return __telar_hash_bytes(text.c_str(), text.size()); }
};
template <> struct hash<string_view> {
  size_t operator()(string_view text) const { return __telar_hash_bytes(text.data(), text.size()); }
};
}

namespace std {
inline namespace literals {
/// "texto"s es un std::string, con using namespace std::string_literals.
inline namespace string_literals {
inline string operator""s(const char *text, size_t length) { return string(text, length); }
}
}
}
