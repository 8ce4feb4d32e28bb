// El asignador de memoria de los contenedores.
#pragma once
#include "std/utility.cuh"
#include "std/new.cuh"
#include "std/failure.cuh"
namespace std {
/// Reserva la memoria de los contenedores con malloc.
template <typename T> class allocator {
public:
  using value_type = T;
  using size_type = size_t;
  using difference_type = ptrdiff_t;
  using pointer = T *;
  using const_pointer = const T *;
  template <typename U> struct rebind { using other = allocator<U>; };
  allocator() noexcept {}
  template <typename U> allocator(const allocator<U> &) noexcept {}
  T *allocate(size_t n) { return (T *)malloc(n * sizeof(T)); }
  void deallocate(T *p, size_t n) { free(p); }
};

/// Construye un objeto en memoria ya reservada.
template <typename T, typename... A> void __telar_construct(T *at, A &&...arguments) { new ((void *)at) T(std::forward<A>(arguments)...); }
/// Destruye los objetos de un tramo.
template <typename T> void __telar_destroy(T *first, T *last) {
  if constexpr (!is_trivially_destructible_v<T>) {
    for (; first != last; ++first) first->~T();
  }
}
/// Construye copias de un tramo en memoria sin objetos.
template <typename I, typename T> T *__telar_copy_to_raw(I first, I last, T *target) {
  for (; first != last; ++first, ++target) new ((void *)target) T(*first);
  return target;
}
/// Muda objetos a memoria sin objetos; los viejos dejan de existir.
template <typename T> void __telar_relocate(T *first, T *last, T *target) {
  if constexpr (is_trivially_copyable_v<T>) {
    memcpy((void *)target, (const void *)first, (size_t)(last - first) * sizeof(T));
  } else {
    for (; first != last; ++first, ++target) {
      new ((void *)target) T(std::move(*first));
      first->~T();
    }
  }
}
/// Construye objetos con el valor por omisión, cero para los números.
template <typename T> void __telar_value_construct(T *first, T *last) {
  if constexpr (is_arithmetic_v<T> || is_pointer_v<T> || is_enum_v<T>) {
    memset((void *)first, 0, (size_t)(last - first) * sizeof(T));
  } else {
    for (; first != last; ++first) new ((void *)first) T();
  }
}
}
