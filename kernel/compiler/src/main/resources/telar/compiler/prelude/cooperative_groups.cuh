// <cooperative_groups.h>: grupos de hilos con nombre. El grid, un bloque, una parte de un warp (tile)
// o los hilos que siguen juntos tras una divergencia, con sus operaciones colectivas.
#pragma once

__device__ __telar_intrinsic("__telar_grid_is_valid") int __telar_grid_is_valid();
__device__ __telar_intrinsic("__telar_grid_await") void __telar_grid_await();

namespace cooperative_groups {

/// El valor que tiene el lane source: de cualquier tipo, por partes.
template <typename T>
__device__ inline T __telar_shfl(unsigned int mask, T value, int source, int width) {
  if constexpr (!std::is_class<T>::value) {
    return __shfl_sync(mask, value, source, width);
  } else {
    T result = value;
    for (int i = 0; i < sizeof(T) / 4; i++) {
      ((unsigned int *)&result)[i] = __shfl_sync(mask, ((const unsigned int *)&value)[i], source, width);
    }
    for (int i = sizeof(T) / 4 * 4; i < sizeof(T); i++) {
      ((unsigned char *)&result)[i] = (unsigned char)__shfl_sync(mask, (int)((const unsigned char *)&value)[i], source, width);
    }
    return result;
  }
}

class thread_block;
class coalesced_group;
template <unsigned int Size, typename Parent = void> class thread_block_tile;

/// Un grupo de cualquier clase, como lo recibe una función que sirve para varias.
class thread_group {
 public:
  template <unsigned int Size, typename Parent>
  __device__ thread_group(const thread_block_tile<Size, Parent> &tile)
      : block_(false), lanes_(tile.__telar_lanes()), width_(Size) {}
  __device__ thread_group(const coalesced_group &group);
  __device__ thread_group(unsigned int lanes, unsigned int width, bool block = false)
      : block_(block), lanes_(lanes), width_(width) {}
  __device__ void sync() const {
    if (block_) {
      __syncthreads();
    } else {
      __syncwarp(lanes_);
    }
  }
  __device__ unsigned int size() const { return block_ ? blockDim.x * blockDim.y * blockDim.z : width_; }
  __device__ unsigned int num_threads() const { return size(); }
  __device__ unsigned int thread_rank() const {
    unsigned int rank = threadIdx.x + blockDim.x * (threadIdx.y + blockDim.y * threadIdx.z);
    return block_ ? rank : __popc(lanes_ & ((1u << rank % 32) - 1u));
  }
  __device__ unsigned int __telar_lanes() const { return lanes_; }

 private:
  bool block_;
  unsigned int lanes_;
  unsigned int width_;
};

/// Todos los hilos del bloque.
class thread_block : public thread_group {
 public:
  __device__ thread_block() : thread_group(0xffffffffu, 32, true) {}
  struct arrival_token {};
  /// Barrera de todo el bloque: lo mismo que __syncthreads().
  static __device__ void sync() { __syncthreads(); }
  static __device__ arrival_token barrier_arrive() { return arrival_token(); }
  static __device__ void barrier_wait(arrival_token &&) { __syncthreads(); }
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

/// Memoria para partes de más de 32 hilos; el emulador no la necesita.
template <unsigned int MaxBlockSize = 1024>
struct block_tile_memory {
  char unused[4];
};
template <unsigned int MaxBlockSize>
__device__ inline thread_block this_thread_block(block_tile_memory<MaxBlockSize> &) { return thread_block(); }

/// Todos los hilos del grid, en un lanzamiento cooperativo (cudaLaunchCooperativeKernel).
class grid_group {
 public:
  struct arrival_token {};
  /// Si el lanzamiento es cooperativo, de modo que sync() funciona.
  __device__ bool is_valid() const { return __telar_grid_is_valid(); }
  /// Barrera de todo el grid.
  __device__ void sync() const {
    __threadfence();
    __syncthreads();
    if (thread_block::thread_rank() == 0) __telar_grid_await();
    __syncthreads();
  }
  __device__ arrival_token barrier_arrive() const { return arrival_token(); }
  __device__ void barrier_wait(arrival_token &&) const { sync(); }
  static __device__ unsigned long long block_rank() {
    return blockIdx.x + (unsigned long long)gridDim.x * (blockIdx.y + (unsigned long long)gridDim.y * blockIdx.z);
  }
  static __device__ unsigned long long num_blocks() { return (unsigned long long)gridDim.x * gridDim.y * gridDim.z; }
  static __device__ unsigned long long thread_rank() {
    return block_rank() * thread_block::size() + thread_block::thread_rank();
  }
  static __device__ unsigned long long size() { return num_blocks() * thread_block::size(); }
  static __device__ unsigned long long num_threads() { return size(); }
  static __device__ dim3 group_dim() { return dim3(gridDim.x, gridDim.y, gridDim.z); }
  static __device__ dim3 dim_blocks() { return dim3(gridDim.x, gridDim.y, gridDim.z); }
  static __device__ dim3 block_index() { return dim3(blockIdx.x, blockIdx.y, blockIdx.z); }
};

__device__ inline grid_group this_grid() { return grid_group(); }

/// El cluster del bloque: en el emulador cada cluster tiene un solo bloque.
class cluster_group {
 public:
  static __device__ void sync() { __syncthreads(); }
  static __device__ unsigned int block_rank() { return 0; }
  static __device__ unsigned int num_blocks() { return 1; }
  static __device__ unsigned int thread_rank() { return thread_block::thread_rank(); }
  static __device__ unsigned int num_threads() { return thread_block::size(); }
  static __device__ unsigned int size() { return thread_block::size(); }
  static __device__ dim3 dim_blocks() { return dim3(1, 1, 1); }
  static __device__ dim3 block_index() { return dim3(0, 0, 0); }
  template <typename T> static __device__ T *map_shared_rank(T *address, int) { return address; }
};

__device__ inline cluster_group this_cluster() { return cluster_group(); }

/// Los hilos de un warp que ejecutan juntos una línea.
class coalesced_group {
 public:
  __device__ explicit coalesced_group(unsigned int lanes, unsigned int rank = 0, unsigned int groups = 1)
      : lanes_(lanes), meta_rank_(rank), meta_size_(groups) {}
  __device__ unsigned int size() const { return __popc(lanes_); }
  __device__ unsigned int num_threads() const { return __popc(lanes_); }
  __device__ unsigned int thread_rank() const {
    return __popc(lanes_ & ((1u << (thread_block::thread_rank() % 32)) - 1u));
  }
  __device__ unsigned int meta_group_rank() const { return meta_rank_; }
  __device__ unsigned int meta_group_size() const { return meta_size_; }
  __device__ void sync() const { __syncwarp(lanes_); }
  template <typename T>
  __device__ T shfl(T value, unsigned int rank) const {
    return __telar_shfl(lanes_, value, __fns(lanes_, 0, rank + 1), 32);
  }
  template <typename T>
  __device__ T shfl_down(T value, unsigned int delta) const {
    unsigned int rank = thread_rank() + delta;
    return shfl(value, rank < size() ? rank : thread_rank());
  }
  template <typename T>
  __device__ T shfl_up(T value, unsigned int delta) const {
    unsigned int rank = thread_rank();
    return shfl(value, rank >= delta ? rank - delta : rank);
  }
  __device__ int any(int predicate) const { return __any_sync(lanes_, predicate); }
  __device__ int all(int predicate) const { return __all_sync(lanes_, predicate); }
  /// Un bit por hilo del grupo, el del hilo 0 en la posición 0.
  __device__ unsigned int ballot(int predicate) const { return ranks(__ballot_sync(lanes_, predicate)); }
  template <typename T>
  __device__ unsigned int match_any(T value) const { return ranks(__match_any_sync(lanes_, value)); }
  template <typename T>
  __device__ unsigned int match_all(T value, int &predicate) const {
    return ranks(__match_all_sync(lanes_, value, &predicate));
  }
  __device__ unsigned int __telar_lanes() const { return lanes_; }

 private:
  __device__ unsigned int ranks(unsigned int lanes) const {
    unsigned int packed = 0;
    unsigned int rest = lanes_;
    for (unsigned int rank = 0; rest != 0; rank++) {
      unsigned int lane = __ffs(rest) - 1;
      packed |= ((lanes >> lane) & 1u) << rank;
      rest &= rest - 1;
    }
    return packed;
  }
  unsigned int lanes_;
  unsigned int meta_rank_;
  unsigned int meta_size_;
};

__device__ inline thread_group::thread_group(const coalesced_group &group)
    : block_(false), lanes_(group.__telar_lanes()), width_(group.size()) {}

__device__ inline coalesced_group coalesced_threads() { return coalesced_group(__activemask()); }

/// Una parte de un grupo con Size hilos seguidos; Size es una potencia de 2.
template <unsigned int Size, typename Parent>
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
  static constexpr __device__ unsigned int size() { return Size; }
  static constexpr __device__ unsigned int num_threads() { return Size; }
  static __device__ void sync() {
    if constexpr (Size <= 32) {
      __syncwarp(__telar_lanes());
    } else {
      __syncthreads();
    }
  }
  template <typename T>
  static __device__ T shfl(T value, int source) {
    return __telar_shfl(__telar_lanes(), value, source, Size);
  }
  template <typename T>
  static __device__ T shfl_down(T value, unsigned int delta) {
    if constexpr (!std::is_class<T>::value) {
      return __shfl_down_sync(__telar_lanes(), value, delta, Size);
    } else {
      unsigned int rank = thread_rank();
      return shfl(value, rank + delta < Size ? rank + delta : rank);
    }
  }
  template <typename T>
  static __device__ T shfl_up(T value, unsigned int delta) {
    if constexpr (!std::is_class<T>::value) {
      return __shfl_up_sync(__telar_lanes(), value, delta, Size);
    } else {
      unsigned int rank = thread_rank();
      return shfl(value, rank >= delta ? rank - delta : rank);
    }
  }
  template <typename T>
  static __device__ T shfl_xor(T value, unsigned int laneMask) {
    if constexpr (!std::is_class<T>::value) {
      return __shfl_xor_sync(__telar_lanes(), value, laneMask, Size);
    } else {
      return shfl(value, (thread_rank() ^ laneMask) % Size);
    }
  }
  static __device__ int any(int predicate) { return (__ballot_sync(__telar_lanes(), predicate) & __telar_lanes()) != 0; }
  static __device__ int all(int predicate) {
    return (__ballot_sync(__telar_lanes(), predicate) & __telar_lanes()) == __telar_lanes();
  }
  /// Un bit por hilo del grupo, el del hilo 0 en la posición 0.
  static __device__ unsigned int ballot(int predicate) {
    return (__ballot_sync(__telar_lanes(), predicate) & __telar_lanes()) >> first();
  }
  template <typename T>
  static __device__ unsigned int match_any(T value) {
    return __match_any_sync(__telar_lanes(), value) >> first();
  }
  template <typename T>
  static __device__ unsigned int match_all(T value, int &predicate) {
    return __match_all_sync(__telar_lanes(), value, &predicate) >> first();
  }
  static __device__ unsigned int __telar_lanes() {
    return Size >= 32 ? 0xffffffffu : ((1u << (Size % 32)) - 1u) << first();
  }

 private:
  static __device__ unsigned int first() {
    return thread_block::thread_rank() % 32 / Size * Size;
  }
};

/// Divide un grupo en partes de Size hilos.
template <unsigned int Size, typename Parent>
__device__ inline thread_block_tile<Size, Parent> tiled_partition(const Parent &) {
  static_assert(
      Size > 0 && Size <= 1024 && (Size & (Size - 1)) == 0,
      "el tamaño de un grupo de tiled_partition debe ser una potencia de dos: 1, 2, 4, 8, 16 o 32");
  return thread_block_tile<Size, Parent>();
}
/// Divide un grupo en partes de tantos hilos.
template <typename Parent>
__device__ inline thread_group tiled_partition(const Parent &parent, unsigned int size) {
  unsigned int first = thread_block::thread_rank() % 32 / size * size;
  return thread_group((size >= 32 ? 0xffffffffu : (1u << size) - 1u) << first, size);
}
/// Divide los hilos que siguen juntos en partes de tantos hilos.
__device__ inline coalesced_group tiled_partition(const coalesced_group &parent, unsigned int size) {
  unsigned int part = parent.thread_rank() / size;
  unsigned int rest = parent.__telar_lanes();
  unsigned int lanes = 0;
  for (unsigned int rank = 0; rest != 0; rank++) {
    if (rank / size == part) lanes |= rest & (0u - rest);
    rest &= rest - 1;
  }
  return coalesced_group(lanes, part, (parent.size() + size - 1) / size);
}
/// Divide un grupo en los hilos que tienen la misma etiqueta.
template <typename Group, typename Label>
__device__ inline coalesced_group labeled_partition(const Group &group, Label label) {
  unsigned int lanes = __match_any_sync(group.__telar_lanes(), label) & group.__telar_lanes();
  unsigned int leaders = __ballot_sync(group.__telar_lanes(), __ffs(lanes) - 1 == thread_block::thread_rank() % 32);
  leaders &= group.__telar_lanes();
  return coalesced_group(lanes, __popc(leaders & ((lanes & (0u - lanes)) - 1u)), __popc(leaders));
}
/// Divide un grupo en dos: los hilos en que predicate se cumple y los demás.
template <typename Group>
__device__ inline coalesced_group binary_partition(const Group &group, bool predicate) {
  unsigned int yes = __ballot_sync(group.__telar_lanes(), predicate) & group.__telar_lanes();
  unsigned int no = group.__telar_lanes() & ~yes;
  return coalesced_group(predicate ? yes : no, predicate ? 0 : 1, 2);
}
__device__ inline thread_block_tile<1> this_thread() { return thread_block_tile<1>(); }

/// Lo mismo que group.sync().
template <typename Group>
__device__ inline void sync(const Group &group) {
  group.sync();
}
template <typename Group>
__device__ inline unsigned int thread_rank(const Group &group) { return group.thread_rank(); }
template <typename Group>
__device__ inline unsigned int group_size(const Group &group) { return group.size(); }
/// El hilo 0 del grupo llama a la función.
template <typename Group, typename Function>
__device__ inline void invoke_one(const Group &group, Function function) {
  if (group.thread_rank() == 0) function();
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

/// En partes de más de 32 hilos, los warps se juntan en memoria compartida.
template <unsigned int Size, typename T, typename Operation>
__device__ inline T __telar_reduce_block(T value, Operation op) {
  __shared__ T partial[32];
  for (unsigned int step = 16; step > 0; step /= 2) {
    value = op(value, __telar_shfl(0xffffffffu, value, (thread_block::thread_rank() % 32) ^ step, 32));
  }
  __syncthreads();
  if (thread_block::thread_rank() % 32 == 0) partial[thread_block::thread_rank() / 32] = value;
  __syncthreads();
  unsigned int first = thread_block::thread_rank() / Size * (Size / 32);
  value = partial[first];
  for (unsigned int warp = 1; warp < Size / 32; warp++) {
    value = op(value, partial[first + warp]);
  }
  __syncthreads();
  return value;
}
/// Combina los valores de todos los hilos de una parte de un warp; todos reciben el resultado.
template <unsigned int Size, typename Parent, typename T, typename Operation>
__device__ inline T reduce(const thread_block_tile<Size, Parent> &group, T value, Operation op) {
  if constexpr (Size <= 32) {
    for (unsigned int step = Size / 2; step > 0; step /= 2) {
      value = op(value, group.shfl_xor(value, step));
    }
    return value;
  } else {
    return __telar_reduce_block<Size>(value, op);
  }
}
/// Combina los valores de los hilos que siguen juntos; todos reciben el resultado.
template <typename T, typename Operation>
__device__ inline T reduce(const coalesced_group &group, T value, Operation op) {
  unsigned int size = group.size();
  unsigned int rank = group.thread_rank();
  for (unsigned int step = 1; step < size; step *= 2) {
    bool pair = rank % (2 * step) == 0 && rank + step < size;
    T other = group.shfl(value, pair ? rank + step : rank);
    if (pair) value = op(value, other);
  }
  return group.shfl(value, 0);
}
template <typename Group, typename T, typename Operation>
__device__ inline void reduce_store_async(const Group &group, T *target, T value, Operation op) {
  T all = reduce(group, value, op);
  if (group.thread_rank() == 0) *target = all;
}

/// Cada hilo recibe la combinación de su valor con los de los hilos anteriores.
template <typename Group, typename T, typename Operation>
__device__ inline T inclusive_scan(const Group &group, T value, Operation op) {
  unsigned int rank = group.thread_rank();
  for (unsigned int step = 1; step < group.size(); step *= 2) {
    T other = group.shfl_up(value, step);
    if (rank >= step) value = op(other, value);
  }
  return value;
}
template <typename Group, typename T>
__device__ inline T inclusive_scan(const Group &group, T value) { return inclusive_scan(group, value, plus<T>()); }
/// Cada hilo recibe la combinación de los valores de los hilos anteriores; el primero, T().
template <typename Group, typename T, typename Operation>
__device__ inline T exclusive_scan(const Group &group, T value, Operation op) {
  T before = group.shfl_up(inclusive_scan(group, value, op), 1);
  return group.thread_rank() == 0 ? T() : before;
}
template <typename Group, typename T>
__device__ inline T exclusive_scan(const Group &group, T value) { return exclusive_scan(group, value, plus<T>()); }

/// Copia entre todos los hilos del grupo; está completa tras wait(group).
template <typename Group>
__device__ inline void __telar_copy(const Group &group, void *target, const void *source, size_t bytes) {
  unsigned int rank = group.thread_rank();
  unsigned int size = group.size();
  if (((size_t)target | (size_t)source | bytes) % 4 == 0) {
    for (size_t i = rank; i < bytes / 4; i += size) ((unsigned int *)target)[i] = ((const unsigned int *)source)[i];
  } else {
    for (size_t i = rank; i < bytes; i += size) ((char *)target)[i] = ((const char *)source)[i];
  }
}
template <typename Group, typename T, typename U>
__device__ inline void memcpy_async(const Group &group, T *target, const U *source, size_t bytes) {
  __telar_copy(group, target, source, bytes);
}
template <typename Group, typename T, typename U>
__device__ inline void memcpy_async(const Group &group, T *target, size_t room, const U *source, size_t count) {
  __telar_copy(group, target, source, (room < count ? room : count) * sizeof(T));
}
template <typename Group>
__device__ inline void wait(const Group &group) { group.sync(); }
template <unsigned int Stages, typename Group>
__device__ inline void wait_prior(const Group &group) { group.sync(); }

}  // namespace cooperative_groups
