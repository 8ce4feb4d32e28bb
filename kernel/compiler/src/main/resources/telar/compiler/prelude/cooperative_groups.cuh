// <cooperative_groups.h>: grupos de hilos con nombre. Un bloque, una parte de un warp (tile) o los
// hilos que siguen juntos tras una divergencia, con sus operaciones colectivas.
#pragma once

namespace cooperative_groups {
/// Si un valor de ese tipo se intercambia de 4 en 4 bytes.
template <typename T> inline constexpr bool __telar_by_words = std::is_class<T>::value && sizeof(T) % 4 == 0;


/// Todos los hilos del bloque.
class thread_block {
 public:
  /// Barrera de todo el bloque: lo mismo que __syncthreads().
  static __device__ void sync() { __syncthreads(); }
  /// Número del hilo en el bloque, contando x, luego y, luego z.
  static __device__ unsigned int thread_rank() {
    return threadIdx.x + blockDim.x * (threadIdx.y + blockDim.y * threadIdx.z);
  }
  static __device__ dim3 group_index() { return dim3(blockIdx.x, blockIdx.y, blockIdx.z); }
  static __device__ dim3 thread_index() { return dim3(threadIdx.x, threadIdx.y, threadIdx.z); }
  static __device__ dim3 group_dim() { return dim3(blockDim.x, blockDim.y, blockDim.z); }
  static __device__ dim3 dim_threads() { return dim3(blockDim.x, blockDim.y, blockDim.z); }
  /// Número de hilos del grupo.
  static __device__ unsigned int size() { return blockDim.x * blockDim.y * blockDim.z; }
  static __device__ unsigned int num_threads() { return blockDim.x * blockDim.y * blockDim.z; }
};

/// El bloque del hilo que llama.
__device__ inline thread_block this_thread_block() { return thread_block(); }

/// Todos los hilos del grid; su sincronización todavía no se admite.
class grid_group {
 public:
  static __device__ unsigned long long thread_rank() {
    unsigned long long block = blockIdx.x + (unsigned long long)gridDim.x *
                                                (blockIdx.y + (unsigned long long)gridDim.y * blockIdx.z);
    return block * (blockDim.x * blockDim.y * blockDim.z) + thread_block::thread_rank();
  }
  static __device__ unsigned long long size() {
    return (unsigned long long)gridDim.x * gridDim.y * gridDim.z * blockDim.x * blockDim.y * blockDim.z;
  }
  static __device__ unsigned long long num_threads() { return size(); }
  static __device__ dim3 group_dim() { return dim3(gridDim.x, gridDim.y, gridDim.z); }
};

__device__ inline grid_group this_grid() { return grid_group(); }

/// Una parte de un warp con Size hilos seguidos; Size es 1, 2, 4, 8, 16 o 32.
template <unsigned int Size, typename Parent = void>
class thread_block_tile {
 public:
  __device__ thread_block_tile() {}
  template <typename Other>
  __device__ thread_block_tile(const thread_block_tile<Size, Other> &) {}
  /// Número del hilo en su grupo, de 0 a Size - 1.
  static __device__ unsigned int thread_rank() { return thread_block::thread_rank() % Size; }
  /// Número de este grupo entre los del bloque.
  static __device__ unsigned int meta_group_rank() { return thread_block::thread_rank() / Size; }
  static __device__ unsigned int meta_group_size() {
    return (thread_block::size() + Size - 1) / Size;
  }
  static __device__ unsigned int size() { return Size; }
  static __device__ unsigned int num_threads() { return Size; }
  static __device__ void sync() { __syncwarp(mask()); }
  template <typename T>
  static __device__ T shfl(T value, int source) {
    if constexpr (__telar_by_words<T>) {
      T result;
      for (int i = 0; i < sizeof(T) / 4; i++) {
        ((unsigned int *)&result)[i] = __shfl_sync(mask(), ((const unsigned int *)&value)[i], source, Size);
      }
      return result;
    } else {
      return __shfl_sync(mask(), value, source, Size);
    }
  }
  template <typename T>
  static __device__ T shfl_down(T value, unsigned int delta) {
    if constexpr (__telar_by_words<T>) {
      T result;
      for (int i = 0; i < sizeof(T) / 4; i++) {
        ((unsigned int *)&result)[i] = __shfl_down_sync(mask(), ((const unsigned int *)&value)[i], delta, Size);
      }
      return result;
    } else {
      return __shfl_down_sync(mask(), value, delta, Size);
    }
  }
  template <typename T>
  static __device__ T shfl_up(T value, unsigned int delta) {
    if constexpr (__telar_by_words<T>) {
      T result;
      for (int i = 0; i < sizeof(T) / 4; i++) {
        ((unsigned int *)&result)[i] = __shfl_up_sync(mask(), ((const unsigned int *)&value)[i], delta, Size);
      }
      return result;
    } else {
      return __shfl_up_sync(mask(), value, delta, Size);
    }
  }
  template <typename T>
  static __device__ T shfl_xor(T value, unsigned int laneMask) {
    if constexpr (__telar_by_words<T>) {
      T result;
      for (int i = 0; i < sizeof(T) / 4; i++) {
        ((unsigned int *)&result)[i] = __shfl_xor_sync(mask(), ((const unsigned int *)&value)[i], laneMask, Size);
      }
      return result;
    } else {
      return __shfl_xor_sync(mask(), value, laneMask, Size);
    }
  }
  static __device__ int any(int predicate) { return (__ballot_sync(mask(), predicate) & mask()) != 0; }
  static __device__ int all(int predicate) {
    return (__ballot_sync(mask(), predicate) & mask()) == mask();
  }
  /// Un bit por hilo del grupo, el del hilo 0 en la posición 0.
  static __device__ unsigned int ballot(int predicate) {
    return (__ballot_sync(mask(), predicate) & mask()) >> first();
  }

 private:
  static __device__ unsigned int first() {
    return thread_block::thread_rank() % 32 / Size * Size;
  }
  static __device__ unsigned int mask() {
    return Size == 32 ? 0xffffffffu : ((1u << (Size % 32)) - 1u) << first();
  }
};

/// Divide un grupo en partes de Size hilos.
template <unsigned int Size, typename Parent>
__device__ inline thread_block_tile<Size, Parent> tiled_partition(const Parent &) {
  return thread_block_tile<Size, Parent>();
}

/// Los hilos de un warp que ejecutan juntos esta línea.
class coalesced_group {
 public:
  __device__ explicit coalesced_group(unsigned int lanes) : lanes_(lanes) {}
  __device__ unsigned int size() const { return __popc(lanes_); }
  __device__ unsigned int num_threads() const { return __popc(lanes_); }
  __device__ unsigned int thread_rank() const {
    return __popc(lanes_ & ((1u << (thread_block::thread_rank() % 32)) - 1u));
  }
  __device__ void sync() const { __syncwarp(lanes_); }
  template <typename T>
  __device__ T shfl(T value, unsigned int rank) const {
    return __shfl_sync(lanes_, value, __fns(lanes_, 0, rank + 1));
  }
  __device__ int any(int predicate) const { return __any_sync(lanes_, predicate); }
  __device__ int all(int predicate) const { return __all_sync(lanes_, predicate); }

 private:
  unsigned int lanes_;
};

__device__ inline coalesced_group coalesced_threads() { return coalesced_group(__activemask()); }

/// Lo mismo que group.sync().
template <typename Group>
__device__ inline void sync(const Group &group) {
  group.sync();
}

template <typename T>
struct plus {
  __device__ T operator()(T a, T b) const { return a + b; }
};
template <typename T>
struct greater {
  __device__ T operator()(T a, T b) const { return a < b ? b : a; }
};
template <typename T>
struct less {
  __device__ T operator()(T a, T b) const { return b < a ? b : a; }
};
template <typename T>
struct bit_and {
  __device__ T operator()(T a, T b) const { return a & b; }
};
template <typename T>
struct bit_or {
  __device__ T operator()(T a, T b) const { return a | b; }
};
template <typename T>
struct bit_xor {
  __device__ T operator()(T a, T b) const { return a ^ b; }
};

/// Combina los valores de todos los hilos de una parte de un warp; todos reciben el resultado.
template <unsigned int Size, typename Parent, typename T, typename Operation>
__device__ inline T reduce(const thread_block_tile<Size, Parent> &group, T value, Operation op) {
  for (unsigned int step = Size / 2; step > 0; step /= 2) {
    value = op(value, group.shfl_xor(value, step));
  }
  return value;
}

}  // namespace cooperative_groups
