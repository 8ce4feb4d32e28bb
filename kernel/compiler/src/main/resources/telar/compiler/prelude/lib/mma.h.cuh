// <mma.h>: productos de matrices de un warp. Cada hilo guarda una parte de cada fragmento; cuál es
// asunto de Telar, como en CUDA: úsela elemento por elemento o a través de load y store.
#pragma once
#include "half.cuh"
#include "bfloat16.cuh"
__device__ __telar_intrinsic("__telar_load_fragment") int __telar_load_fragment(unsigned int mask, unsigned long target, unsigned long source, unsigned int stride, int shape);
__device__ __telar_intrinsic("__telar_mma_sync") void __telar_mma_sync(unsigned int mask, unsigned long target, unsigned long a, unsigned long b, unsigned long c, int shape, int kinds);

namespace nvcuda {
namespace wmma {
enum layout_t { mem_row_major, mem_col_major };
struct row_major {};
struct col_major {};
struct matrix_a {};
struct matrix_b {};
struct accumulator {};
namespace precision {
struct tf32 {};
struct s4 {};
struct u4 {};
struct b1 {};
}  // namespace precision

/// Cómo se guarda un elemento, y su número para el producto.
template <typename T> struct __telar_element {
  using type = T;
};
template <> struct __telar_element<precision::tf32> { using type = float; };
template <typename T> struct __telar_kind;
template <> struct __telar_kind<__half> { static constexpr int value = 0; };
template <> struct __telar_kind<__nv_bfloat16> { static constexpr int value = 1; };
template <> struct __telar_kind<float> { static constexpr int value = 2; };
template <> struct __telar_kind<precision::tf32> { static constexpr int value = 2; };
template <> struct __telar_kind<double> { static constexpr int value = 3; };
template <> struct __telar_kind<signed char> { static constexpr int value = 4; };
template <> struct __telar_kind<unsigned char> { static constexpr int value = 5; };
template <> struct __telar_kind<int> { static constexpr int value = 6; };
template <typename Use, int M, int N, int K> struct __telar_shape;
template <int M, int N, int K> struct __telar_shape<matrix_a, M, N, K> { static constexpr int rows = M, columns = K; };
template <int M, int N, int K> struct __telar_shape<matrix_b, M, N, K> { static constexpr int rows = K, columns = N; };
template <int M, int N, int K> struct __telar_shape<accumulator, M, N, K> { static constexpr int rows = M, columns = N; };

/// La parte de una matriz que guarda un hilo.
template <typename Use, int M, int N, int K, typename T, typename Layout = void>
class fragment {
 public:
  using element_type = typename __telar_element<T>::type;
  using storage_element_type = element_type;
  static constexpr int __telar_rows = __telar_shape<Use, M, N, K>::rows;
  static constexpr int __telar_columns = __telar_shape<Use, M, N, K>::columns;
  static constexpr int num_elements = (__telar_rows * __telar_columns + 31) / 32;
  static constexpr int num_storage_elements = num_elements;
  element_type x[num_elements];
};

__device__ inline unsigned int __telar_lane() {
  return (threadIdx.x + blockDim.x * (threadIdx.y + blockDim.y * threadIdx.z)) % 32;
}
/// Redondea a tf32: 10 bits de fracción.
__device__ inline float __float_to_tf32(float x) {
  unsigned int bits = __float_as_uint(x);
  return isfinite(x) ? __uint_as_float((bits + 0x1000u) & 0xffffe000u) : x;
}
template <typename Use, int M, int N, int K, typename T, typename Layout, typename V>
__device__ inline void fill_fragment(fragment<Use, M, N, K, T, Layout> &f, V value) {
  for (int i = 0; i < f.num_elements; i++) f.x[i] = value;
}
template <typename F, typename P>
__device__ inline void __telar_load(F &f, const P *source, unsigned int stride, bool rowMajor) {
  __syncwarp();
  constexpr int shape = F::__telar_rows | F::__telar_columns << 8 | (int)sizeof(P) << 16;
  // De una vez, si nadie mira los accesos y ninguno es un error; si no, uno por uno.
  if (sizeof(P) == sizeof(f.x[0]) && __telar_load_fragment(0xffffffffu, (unsigned long)&f.x[0], (unsigned long)source, stride, rowMajor ? shape : shape | 1 << 24)) return;
  for (int i = 0; i < F::num_elements; i++) {
    int place = i * 32 + __telar_lane();
    int row = place / F::__telar_columns;
    int column = place % F::__telar_columns;
    if (place < F::__telar_rows * F::__telar_columns) {
      f.x[i] = rowMajor ? source[row * stride + column] : source[column * stride + row];
    }
  }
}
/// Lee una matriz entre los hilos del warp; stride son los elementos de una fila o columna a otra.
template <typename Use, int M, int N, int K, typename T, typename P>
__device__ inline void load_matrix_sync(fragment<Use, M, N, K, T, row_major> &f, const P *source, unsigned int stride) {
  __telar_load(f, source, stride, true);
}
template <typename Use, int M, int N, int K, typename T, typename P>
__device__ inline void load_matrix_sync(fragment<Use, M, N, K, T, col_major> &f, const P *source, unsigned int stride) {
  __telar_load(f, source, stride, false);
}
template <int M, int N, int K, typename T, typename P>
__device__ inline void load_matrix_sync(fragment<accumulator, M, N, K, T, void> &f, const P *source, unsigned int stride, layout_t layout) {
  __telar_load(f, source, stride, layout == mem_row_major);
}
/// Escribe una matriz entre los hilos del warp.
template <int M, int N, int K, typename T, typename P>
__device__ inline void store_matrix_sync(P *target, const fragment<accumulator, M, N, K, T, void> &f, unsigned int stride, layout_t layout) {
  __syncwarp();
  for (int i = 0; i < f.num_elements; i++) {
    int place = i * 32 + __telar_lane();
    int row = place / N;
    int column = place % N;
    if (place < M * N) target[layout == mem_row_major ? row * stride + column : column * stride + row] = f.x[i];
  }
  __syncwarp();
}
/// d = a * b + c.
template <int M, int N, int K, typename A, typename B, typename LA, typename LB, typename D, typename C>
__device__ inline void mma_sync(fragment<accumulator, M, N, K, D, void> &d, const fragment<matrix_a, M, N, K, A, LA> &a, const fragment<matrix_b, M, N, K, B, LB> &b, const fragment<accumulator, M, N, K, C, void> &c, bool saturate = false) {
  __telar_mma_sync(0xffffffffu, (unsigned long)&d.x[0], (unsigned long)&a.x[0], (unsigned long)&b.x[0], (unsigned long)&c.x[0], M | N << 8 | K << 16, __telar_kind<A>::value | __telar_kind<D>::value << 4 | __telar_kind<C>::value << 8);
}
}  // namespace wmma
}  // namespace nvcuda
