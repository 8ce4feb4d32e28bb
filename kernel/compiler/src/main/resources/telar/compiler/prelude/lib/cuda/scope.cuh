// Los alcances y órdenes de <cuda/…>.
#pragma once
namespace cuda {
enum thread_scope {
  thread_scope_system = 0,
  thread_scope_device = 1,
  thread_scope_block = 2,
  thread_scope_thread = 10
};
/// Un tamaño en bytes, múltiplo de Alignment.
template <size_t Alignment>
struct aligned_size_t {
  static constexpr size_t align = Alignment;
  size_t value;
  __host__ __device__ constexpr explicit aligned_size_t(size_t bytes) : value(bytes) {}
  __host__ __device__ constexpr operator size_t() const { return value; }
};
/// Copia bytes: en palabras de Word cuando todo está alineado.
template <typename Word>
__device__ inline void __telar_copy_words(void *target, const void *source, size_t bytes, size_t from, size_t step) {
  for (size_t i = from; i < bytes / sizeof(Word); i += step) ((Word *)target)[i] = ((const Word *)source)[i];
}
__device__ inline void __telar_copy_bytes(void *target, const void *source, size_t bytes, size_t from, size_t step) {
  if (((size_t)target | (size_t)source | bytes) % 4 == 0) {
    __telar_copy_words<unsigned int>(target, source, bytes, from, step);
  } else {
    __telar_copy_words<unsigned char>(target, source, bytes, from, step);
  }
}
/// Copia elementos; por sus bytes cuando los dos lados no son del mismo tipo.
template <typename T, typename U>
__device__ inline void __telar_copy(T *target, const U *source, size_t bytes, size_t from, size_t step) {
  if constexpr (std::is_same<T, U>::value && !std::is_void<T>::value) {
    if (bytes % sizeof(T) == 0) {
      for (size_t i = from; i < bytes / sizeof(T); i += step) target[i] = source[i];
      return;
    }
  }
  __telar_copy_bytes(target, source, bytes, from, step);
}
}  // namespace cuda
