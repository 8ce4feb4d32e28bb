// <memory>: punteros que liberan lo suyo.
#pragma once
#include "std/allocator.cuh"
#include "std/hash.cuh"
namespace std {
/// Libera con delete.
template <typename T> struct default_delete {
  default_delete() {}
  template <typename U> default_delete(const default_delete<U> &) {}
  void operator()(T *p) const { delete p; }
};
template <typename T> struct default_delete<T[]> {
  void operator()(T *p) const { delete[] p; }
};
/// El único dueño de un objeto.
template <typename T, typename D = default_delete<T>> class unique_ptr : private D {
  T *pointer_;

public:
  using pointer = T *;
  using element_type = T;
  using deleter_type = D;
  unique_ptr() noexcept : pointer_(nullptr) {}
  unique_ptr(nullptr_t) noexcept : pointer_(nullptr) {}
  explicit unique_ptr(T *p) noexcept : pointer_(p) {}
  unique_ptr(T *p, const D &deleter) noexcept : D(deleter), pointer_(p) {}
  unique_ptr(const unique_ptr &) = delete;
  unique_ptr(unique_ptr &&other) noexcept : D(other.get_deleter()), pointer_(other.release()) {}
  template <typename U, typename E, typename = enable_if_t<is_convertible_v<U *, T *>>> unique_ptr(unique_ptr<U, E> &&other) noexcept : pointer_(other.release()) {}
  ~unique_ptr() {
    if (pointer_ != nullptr) get_deleter()(pointer_);
  }
  unique_ptr &operator=(const unique_ptr &) = delete;
  unique_ptr &operator=(unique_ptr &&other) noexcept {
    reset(other.release());
    return *this;
  }
  unique_ptr &operator=(nullptr_t) noexcept {
    reset();
    return *this;
  }
  T &operator*() const { return *pointer_; }
  T *operator->() const noexcept { return pointer_; }
  T *get() const noexcept { return pointer_; }
  D &get_deleter() noexcept { return *this; }
  const D &get_deleter() const noexcept { return *this; }
  explicit operator bool() const noexcept { return pointer_ != nullptr; }
  T *release() noexcept {
    T *p = pointer_;
    pointer_ = nullptr;
    return p;
  }
  void reset(T *p = nullptr) noexcept {
    T *old = pointer_;
    pointer_ = p;
    if (old != nullptr) get_deleter()(old);
  }
  void swap(unique_ptr &other) noexcept { std::swap(pointer_, other.pointer_); }
};
template <typename F> struct __telar_function_deleter {
  F function_;
  __telar_function_deleter(F f) : function_(f) {}
  template <typename T> void operator()(T *p) const { function_(p); }
};
/// Con una función como destructor: unique_ptr<FILE, int (*)(FILE *)>.
template <typename T, typename R, typename P> class unique_ptr<T, R (*)(P)> : public unique_ptr<T, __telar_function_deleter<R (*)(P)>> {
  using base = unique_ptr<T, __telar_function_deleter<R (*)(P)>>;

public:
  unique_ptr(T *p, R (*deleter)(P)) : base(p, __telar_function_deleter<R (*)(P)>(deleter)) {}
};
template <typename T, typename D> class unique_ptr<T[], D> : private D {
  T *pointer_;

public:
  using pointer = T *;
  using element_type = T;
  unique_ptr() noexcept : pointer_(nullptr) {}
  unique_ptr(nullptr_t) noexcept : pointer_(nullptr) {}
  explicit unique_ptr(T *p) noexcept : pointer_(p) {}
  unique_ptr(T *p, const D &deleter) noexcept : D(deleter), pointer_(p) {}
  unique_ptr(const unique_ptr &) = delete;
  unique_ptr(unique_ptr &&other) noexcept : pointer_(other.release()) {}
  ~unique_ptr() {
    if (pointer_ != nullptr) get_deleter()(pointer_);
  }
  unique_ptr &operator=(const unique_ptr &) = delete;
  unique_ptr &operator=(unique_ptr &&other) noexcept {
    reset(other.release());
    return *this;
  }
  T &operator[](size_t i) const { return pointer_[i]; }
  T *get() const noexcept { return pointer_; }
  D &get_deleter() noexcept { return *this; }
  explicit operator bool() const noexcept { return pointer_ != nullptr; }
  T *release() noexcept {
    T *p = pointer_;
    pointer_ = nullptr;
    return p;
  }
  void reset(T *p = nullptr) noexcept {
    T *old = pointer_;
    pointer_ = p;
    if (old != nullptr) get_deleter()(old);
  }
  void swap(unique_ptr &other) noexcept { std::swap(pointer_, other.pointer_); }
};
template <typename T, typename D> bool operator==(const unique_ptr<T, D> &a, nullptr_t) { return a.get() == nullptr; }
template <typename T, typename D> bool operator!=(const unique_ptr<T, D> &a, nullptr_t) { return a.get() != nullptr; }
template <typename T> struct __telar_make_unique {
  template <typename... A> static unique_ptr<T> make(A &&...arguments) { return unique_ptr<T>(new T(std::forward<A>(arguments)...)); }
};
template <typename T> struct __telar_make_unique<T[]> {
  static unique_ptr<T[]> make(size_t count) { return unique_ptr<T[]>(new T[count]()); }
};
/// Crea un objeto con un único dueño.
template <typename T, typename... A> unique_ptr<T> make_unique(A &&...arguments) { return __telar_make_unique<T>::make(std::forward<A>(arguments)...); }

/// Cuántos dueños tiene un objeto, y cómo se libera.
struct __telar_owners {
  long strong;
  long weak;
  void *object;
  void *deleter;
  void (*dispose)(__telar_owners *);
};
template <typename T> class weak_ptr;
/// Un objeto con varios dueños; se libera con el último.
template <typename T> class shared_ptr {
  T *pointer_;
  __telar_owners *owners_;

  template <typename U, typename D> static void disposeWith(__telar_owners *owners) {
    D *deleter = (D *)owners->deleter;
    (*deleter)((U *)owners->object);
    delete deleter;
  }
  template <typename U, typename D> void own(U *p, D deleter) {
    pointer_ = p;
    owners_ = new __telar_owners{1, 0, (void *)p, (void *)new D(deleter), &disposeWith<U, D>};
  }
  void leave() {
    if (owners_ == nullptr || --owners_->strong > 0) return;
    owners_->dispose(owners_);
    if (owners_->weak == 0) delete owners_;
    else owners_->strong = 0;
  }

public:
  using element_type = remove_extent_t<T>;
  shared_ptr() noexcept : pointer_(nullptr), owners_(nullptr) {}
  shared_ptr(nullptr_t) noexcept : pointer_(nullptr), owners_(nullptr) {}
  template <typename U> explicit shared_ptr(U *p) { own(p, default_delete<U>()); }
  template <typename U, typename D> shared_ptr(U *p, D deleter) { own(p, deleter); }
  shared_ptr(const shared_ptr &other) noexcept : pointer_(other.pointer_), owners_(other.owners_) {
    if (owners_ != nullptr) owners_->strong++;
  }
  template <typename U, typename = enable_if_t<is_convertible_v<U *, T *>>> shared_ptr(const shared_ptr<U> &other) noexcept : pointer_(other.get()), owners_(other.__telar_shared()) {
    if (owners_ != nullptr) owners_->strong++;
  }
  shared_ptr(shared_ptr &&other) noexcept : pointer_(other.pointer_), owners_(other.owners_) {
    other.pointer_ = nullptr;
    other.owners_ = nullptr;
  }
  shared_ptr(unique_ptr<T> &&other) { own(other.release(), default_delete<T>()); }
  shared_ptr(T *p, __telar_owners *owners) noexcept : pointer_(p), owners_(owners) {
    if (owners_ != nullptr) owners_->strong++;
  }
  ~shared_ptr() { leave(); }
  shared_ptr &operator=(const shared_ptr &other) noexcept {
    shared_ptr copy(other);
    swap(copy);
    return *this;
  }
  shared_ptr &operator=(shared_ptr &&other) noexcept {
    shared_ptr taken(std::move(other));
    swap(taken);
    return *this;
  }
  T &operator*() const { return *pointer_; }
  T *operator->() const noexcept { return pointer_; }
  T &operator[](size_t i) const { return pointer_[i]; }
  T *get() const noexcept { return pointer_; }
  __telar_owners *__telar_shared() const noexcept { return owners_; }
  long use_count() const noexcept { return owners_ == nullptr ? 0 : owners_->strong; }
  bool unique() const noexcept { return use_count() == 1; }
  explicit operator bool() const noexcept { return pointer_ != nullptr; }
  void reset() noexcept {
    shared_ptr empty;
    swap(empty);
  }
  template <typename U> void reset(U *p) {
    shared_ptr fresh(p);
    swap(fresh);
  }
  void swap(shared_ptr &other) noexcept {
    std::swap(pointer_, other.pointer_);
    std::swap(owners_, other.owners_);
  }
};
template <typename T, typename U> bool operator==(const shared_ptr<T> &a, const shared_ptr<U> &b) { return a.get() == b.get(); }
template <typename T, typename U> bool operator!=(const shared_ptr<T> &a, const shared_ptr<U> &b) { return a.get() != b.get(); }
template <typename T> bool operator==(const shared_ptr<T> &a, nullptr_t) { return a.get() == nullptr; }
template <typename T> bool operator!=(const shared_ptr<T> &a, nullptr_t) { return a.get() != nullptr; }
template <typename T, typename... A> shared_ptr<T> make_shared(A &&...arguments) { return shared_ptr<T>(new T(std::forward<A>(arguments)...)); }

/// Mira un objeto de varios dueños sin ser uno de ellos.
template <typename T> class weak_ptr {
  T *pointer_;
  __telar_owners *owners_;

public:
  weak_ptr() noexcept : pointer_(nullptr), owners_(nullptr) {}
  weak_ptr(const shared_ptr<T> &other) noexcept : pointer_(other.get()), owners_(other.__telar_shared()) {
    if (owners_ != nullptr) owners_->weak++;
  }
  weak_ptr(const weak_ptr &other) noexcept : pointer_(other.pointer_), owners_(other.owners_) {
    if (owners_ != nullptr) owners_->weak++;
  }
  ~weak_ptr() {
    if (owners_ != nullptr && --owners_->weak == 0 && owners_->strong == 0) delete owners_;
  }
  weak_ptr &operator=(const weak_ptr &other) noexcept {
    weak_ptr copy(other);
    std::swap(pointer_, copy.pointer_);
    std::swap(owners_, copy.owners_);
    return *this;
  }
  long use_count() const noexcept { return owners_ == nullptr ? 0 : owners_->strong; }
  bool expired() const noexcept { return use_count() == 0; }
  shared_ptr<T> lock() const noexcept { return expired() ? shared_ptr<T>() : shared_ptr<T>(pointer_, owners_); }
};
template <typename T> T *addressof(T &object) { return &object; }
}
