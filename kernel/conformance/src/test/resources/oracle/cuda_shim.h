// Enough CUDA for g++ to run a kernel as its text says: each thread of a block is a fiber, and the
// fibers of a block take turns from one meeting point (barrier, shuffle, vote) to the next. Nothing
// here is shared with Telar: it is the other opinion in a comparison.
#pragma once
#include <ucontext.h>
#include <climits>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <type_traits>
#include <vector>

#define __global__
#define __device__
#define __host__
#define __forceinline__ inline
#define __noinline__
#define __restrict__ __restrict
#define __constant__ static
#define __shared__ static
#define __launch_bounds__(...)

struct dim3 {
  unsigned x, y, z;
};

#define SHIM_VECTOR2(NAME, PART)                                  \
  struct alignas(2 * sizeof(PART)) NAME {                         \
    PART x, y;                                                    \
  };                                                              \
  inline NAME make_##NAME(PART x, PART y) { return {x, y}; }
#define SHIM_VECTOR4(NAME, PART)                                  \
  struct alignas(4 * sizeof(PART)) NAME {                         \
    PART x, y, z, w;                                              \
  };                                                              \
  inline NAME make_##NAME(PART x, PART y, PART z, PART w) { return {x, y, z, w}; }
SHIM_VECTOR2(int2, int)
SHIM_VECTOR2(float2, float)
SHIM_VECTOR2(short2, short)
SHIM_VECTOR2(ushort2, unsigned short)
SHIM_VECTOR2(longlong2, long long)
SHIM_VECTOR2(double2, double)
SHIM_VECTOR4(int4, int)
SHIM_VECTOR4(uint4, unsigned)
SHIM_VECTOR4(float4, float)
SHIM_VECTOR4(char4, signed char)
SHIM_VECTOR4(uchar4, unsigned char)

namespace shim {

// The C library gives NaN when one number is a signaling NaN, CUDA the other one as for any NaN.
inline float greater(float x, float y) { return x != x ? y : y != y ? x : fmaxf(x, y); }
inline float lesser(float x, float y) { return x != x ? y : y != y ? x : fminf(x, y); }

// One meeting of the lanes of a mask: values of two generations, since a fast lane may already
// write to the next meeting while a slow one reads from this.
struct Meeting {
  unsigned mask = 0, arrived = 0, generation = 0;
  unsigned long long values[2][32];
};

struct Warp {
  std::deque<Meeting> meetings;  // one a mask that has been met under
};

struct Fiber {
  ucontext_t context;
  char *stack = nullptr;
  dim3 thread;
  int linear;
  bool done;
  unsigned generation;  // of the block barriers that it has passed
  bool waits;           // at a block barrier
};

constexpr int MOST_THREADS = 1024;
constexpr size_t STACK = 256 * 1024;

static Fiber fibers[MOST_THREADS];
static Warp warps[MOST_THREADS / 32];
static ucontext_t scheduler;
static Fiber *current;
static dim3 block_index, block_size, grid_size;
static int thread_count, alive, waiting;
static int barrier_votes, barrier_result;
static void (*body)();

static void pause_fiber() {
  Fiber *self = current;
  swapcontext(&self->context, &scheduler);
  current = self;
}

static void open_barrier() {
  waiting = 0;
  barrier_result = barrier_votes;
  barrier_votes = 0;
  for (int i = 0; i < thread_count; i++) fibers[i].waits = false;
}

static int barrier(bool vote) {
  Fiber *self = current;
  self->waits = true;
  barrier_votes += vote;
  waiting++;
  if (waiting == alive) open_barrier();
  while (self->waits) pause_fiber();
  return barrier_result;
}

static void enter() {
  body();
  current->done = true;
  alive--;
  if (alive > 0 && waiting == alive) open_barrier();
  swapcontext(&current->context, &scheduler);
}

static void start(Fiber &fiber) {
  if (!fiber.stack) fiber.stack = (char *)malloc(STACK);
  getcontext(&fiber.context);
  fiber.context.uc_stack.ss_sp = fiber.stack;
  fiber.context.uc_stack.ss_size = STACK;
  fiber.context.uc_link = nullptr;
  fiber.done = fiber.waits = false;
  makecontext(&fiber.context, enter, 0);
}

static void run_block() {
  thread_count = alive = block_size.x * block_size.y * block_size.z;
  waiting = barrier_votes = 0;
  for (Warp &warp : warps) warp.meetings.clear();
  for (int i = 0; i < thread_count; i++) {
    fibers[i].linear = i;
    fibers[i].thread = {i % block_size.x, i / block_size.x % block_size.y,
                        i / (block_size.x * block_size.y)};
    start(fibers[i]);
  }
  while (alive > 0) {
    for (int i = 0; i < thread_count; i++) {
      if (fibers[i].done) continue;
      current = &fibers[i];
      swapcontext(&scheduler, &current->context);
    }
  }
}

static void launch(dim3 grid, dim3 block, void (*kernel)()) {
  grid_size = grid;
  block_size = block;
  body = kernel;
  for (unsigned z = 0; z < grid.z; z++)
    for (unsigned y = 0; y < grid.y; y++)
      for (unsigned x = 0; x < grid.x; x++) {
        block_index = {x, y, z};
        run_block();
      }
}

static int lane() { return current->linear % 32; }

// Brings the lanes of the mask together; gives every one the values of all.
static const unsigned long long *meet(unsigned mask, unsigned long long value) {
  std::deque<Meeting> &meetings = warps[current->linear / 32].meetings;
  auto meeting = meetings.begin();
  while (meeting != meetings.end() && meeting->mask != mask) ++meeting;
  Meeting *here = meeting == meetings.end() ? &meetings.emplace_back() : &*meeting;
  here->mask = mask;
  unsigned generation = here->generation;
  here->values[generation & 1][lane()] = value;
  here->arrived |= 1u << lane();
  if (here->arrived == mask) {
    here->arrived = 0;
    here->generation++;
  }
  while (here->generation == generation) pause_fiber();
  return here->values[generation & 1];
}

template <typename T>
unsigned long long packed(T value) {
  unsigned long long bits = 0;
  memcpy(&bits, &value, sizeof value);
  return bits;
}

template <typename T>
T unpacked(unsigned long long bits) {
  T value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

}  // namespace shim

#define threadIdx (shim::current->thread)
#define blockIdx shim::block_index
#define blockDim shim::block_size
#define gridDim shim::grid_size
constexpr int warpSize = 32;

inline void __syncthreads() { shim::barrier(false); }
inline int __syncthreads_count(int p) { return shim::barrier(p != 0); }
inline int __syncthreads_or(int p) { return shim::barrier(p != 0) > 0; }
inline int __syncthreads_and(int p) { return shim::barrier(p == 0) == 0; }
inline void __syncwarp(unsigned mask = 0xffffffffu) { shim::meet(mask, 0); }
inline void __threadfence() {}
inline void __threadfence_block() {}

template <typename T>
T __shfl_sync(unsigned mask, T value, int source, int width = 32) {
  int lane = shim::lane();
  const unsigned long long *all = shim::meet(mask, shim::packed(value));
  return shim::unpacked<T>(all[(lane & ~(width - 1)) + (source & (width - 1))]);
}
template <typename T>
T __shfl_up_sync(unsigned mask, T value, unsigned delta, int width = 32) {
  int lane = shim::lane();
  const unsigned long long *all = shim::meet(mask, shim::packed(value));
  int source = lane - (int)delta;
  return shim::unpacked<T>(all[source < (lane & ~(width - 1)) ? lane : source]);
}
template <typename T>
T __shfl_down_sync(unsigned mask, T value, unsigned delta, int width = 32) {
  int lane = shim::lane();
  const unsigned long long *all = shim::meet(mask, shim::packed(value));
  int source = lane + (int)delta;
  return shim::unpacked<T>(all[source > (lane | (width - 1)) ? lane : source]);
}
template <typename T>
T __shfl_xor_sync(unsigned mask, T value, int bits, int width = 32) {
  int lane = shim::lane();
  const unsigned long long *all = shim::meet(mask, shim::packed(value));
  int source = lane ^ bits;
  return shim::unpacked<T>(all[source > (lane | (width - 1)) ? lane : source]);
}
inline unsigned __ballot_sync(unsigned mask, int predicate) {
  const unsigned long long *all = shim::meet(mask, predicate != 0);
  unsigned result = 0;
  for (int i = 0; i < 32; i++)
    if (mask >> i & 1 && all[i]) result |= 1u << i;
  return result;
}
inline int __all_sync(unsigned mask, int predicate) { return __ballot_sync(mask, predicate) == mask; }
inline int __any_sync(unsigned mask, int predicate) { return __ballot_sync(mask, predicate) != 0; }
template <typename T>
unsigned __match_any_sync(unsigned mask, T value) {
  unsigned long long mine = shim::packed(value);
  const unsigned long long *all = shim::meet(mask, mine);
  unsigned result = 0;
  for (int i = 0; i < 32; i++)
    if (mask >> i & 1 && all[i] == mine) result |= 1u << i;
  return result;
}
template <typename T, typename F>
T shim_reduce(unsigned mask, T value, F combine) {
  const unsigned long long *all = shim::meet(mask, shim::packed(value));
  bool first = true;
  T result{};
  for (int i = 0; i < 32; i++)
    if (mask >> i & 1) {
      T next = shim::unpacked<T>(all[i]);
      result = first ? next : combine(result, next);
      first = false;
    }
  return result;
}
#define SHIM_REDUCE(NAME, TYPE, EXPRESSION)                                \
  inline TYPE NAME(unsigned mask, TYPE value) {                            \
    return shim_reduce(mask, value, [](TYPE a, TYPE b) { return EXPRESSION; }); \
  }
SHIM_REDUCE(__reduce_add_sync, unsigned, a + b)
SHIM_REDUCE(__reduce_add_sync, int, (int)((unsigned)a + (unsigned)b))
SHIM_REDUCE(__reduce_min_sync, unsigned, a < b ? a : b)
SHIM_REDUCE(__reduce_min_sync, int, a < b ? a : b)
SHIM_REDUCE(__reduce_max_sync, unsigned, a < b ? b : a)
SHIM_REDUCE(__reduce_max_sync, int, a < b ? b : a)
SHIM_REDUCE(__reduce_and_sync, unsigned, a &b)
SHIM_REDUCE(__reduce_or_sync, unsigned, a | b)
SHIM_REDUCE(__reduce_xor_sync, unsigned, a ^ b)

#define SHIM_ATOMIC(NAME, EXPRESSION) \
  template <typename T>               \
  T NAME(T *address, std::common_type_t<T> b) { \
    T a = *address;                   \
    *address = EXPRESSION;            \
    return a;                         \
  }
SHIM_ATOMIC(atomicAdd, a + b)
SHIM_ATOMIC(atomicSub, a - b)
SHIM_ATOMIC(atomicMin, a < b ? a : b)
SHIM_ATOMIC(atomicMax, a < b ? b : a)
SHIM_ATOMIC(atomicAnd, a &b)
SHIM_ATOMIC(atomicOr, a | b)
SHIM_ATOMIC(atomicXor, a ^ b)
SHIM_ATOMIC(atomicExch, b)
template <typename T>
T atomicCAS(T *address, std::common_type_t<T> compare, std::common_type_t<T> value) {
  T old = *address;
  if (old == compare) *address = value;
  return old;
}
inline unsigned atomicInc(unsigned *p, unsigned top) {
  unsigned old = *p;
  *p = old >= top ? 0 : old + 1;
  return old;
}

// Integer intrinsics, as the programming guide describes them.
inline int __popc(unsigned x) { return __builtin_popcount(x); }
inline int __popcll(unsigned long long x) { return __builtin_popcountll(x); }
inline int __clz(int x) { return x ? __builtin_clz(x) : 32; }
inline int __clzll(long long x) { return x ? __builtin_clzll(x) : 64; }
inline int __ffs(int x) { return __builtin_ffs(x); }
inline int __ffsll(long long x) { return __builtin_ffsll(x); }
inline unsigned __brev(unsigned x) {
  unsigned r = 0;
  for (int i = 0; i < 32; i++) r |= (x >> i & 1u) << (31 - i);
  return r;
}
inline unsigned long long __brevll(unsigned long long x) {
  unsigned long long r = 0;
  for (int i = 0; i < 64; i++) r |= (x >> i & 1ull) << (63 - i);
  return r;
}
inline int __mulhi(int a, int b) { return (int)((long long)a * b >> 32); }
inline unsigned __umulhi(unsigned a, unsigned b) { return (unsigned long long)a * b >> 32; }
inline long long __mul64hi(long long a, long long b) { return (__int128)a * b >> 64; }
inline unsigned long long __umul64hi(unsigned long long a, unsigned long long b) {
  return (unsigned __int128)a * b >> 64;
}
inline int __mul24(int a, int b) { return (int)((unsigned)(a << 8 >> 8) * (unsigned)(b << 8 >> 8)); }
inline unsigned __umul24(unsigned a, unsigned b) { return (a & 0xffffff) * (b & 0xffffff); }
inline int __hadd(int a, int b) { return (int)(((long long)a + b) >> 1); }
inline int __rhadd(int a, int b) { return (int)(((long long)a + b + 1) >> 1); }
inline unsigned __uhadd(unsigned a, unsigned b) { return ((unsigned long long)a + b) >> 1; }
inline unsigned __urhadd(unsigned a, unsigned b) { return ((unsigned long long)a + b + 1) >> 1; }
inline unsigned __sad(int a, int b, unsigned c) {
  return c + (a > b ? (unsigned)a - (unsigned)b : (unsigned)b - (unsigned)a);
}
inline unsigned __usad(unsigned a, unsigned b, unsigned c) { return c + (a > b ? a - b : b - a); }
inline unsigned __byte_perm(unsigned a, unsigned b, unsigned s) {
  unsigned long long both = (unsigned long long)b << 32 | a;
  unsigned r = 0;
  for (int i = 0; i < 4; i++) {
    unsigned pick = s >> (4 * i) & 7;
    r |= (unsigned)(both >> (8 * pick) & 0xff) << (8 * i);
  }
  return r;
}
inline unsigned __funnelshift_l(unsigned lo, unsigned hi, unsigned s) {
  return ((unsigned long long)hi << 32 | lo) << (s & 31) >> 32;
}
inline unsigned __funnelshift_r(unsigned lo, unsigned hi, unsigned s) {
  return ((unsigned long long)hi << 32 | lo) >> (s & 31);
}
inline int __dp4a(int a, int b, int c) {
  for (int i = 0; i < 4; i++) c += (int8_t)(a >> 8 * i) * (int8_t)(b >> 8 * i);
  return c;
}
#define SHIM_MINMAX(T)                                  \
  inline T min(T a, T b) { return b < a ? b : a; }      \
  inline T max(T a, T b) { return a < b ? b : a; }
SHIM_MINMAX(int)
SHIM_MINMAX(unsigned)
SHIM_MINMAX(long long)
SHIM_MINMAX(unsigned long long)
SHIM_MINMAX(float)
SHIM_MINMAX(double)

inline int __float_as_int(float x) { return shim::unpacked<int>(shim::packed(x)); }
inline unsigned __float_as_uint(float x) { return shim::unpacked<unsigned>(shim::packed(x)); }
inline float __int_as_float(int x) { return shim::unpacked<float>(shim::packed(x)); }
inline float __uint_as_float(unsigned x) { return shim::unpacked<float>(shim::packed(x)); }
inline long long __double_as_longlong(double x) { return shim::unpacked<long long>(shim::packed(x)); }
inline double __longlong_as_double(long long x) { return shim::unpacked<double>(shim::packed(x)); }
inline float __fadd_rn(float a, float b) { return a + b; }
inline float __fmul_rn(float a, float b) { return a * b; }
inline float __fsub_rn(float a, float b) { return a - b; }
inline float __fdiv_rn(float a, float b) { return a / b; }
inline float __fsqrt_rn(float a) { return sqrtf(a); }
inline double __dadd_rn(double a, double b) { return a + b; }
inline double __dmul_rn(double a, double b) { return a * b; }
inline float __fmaf_rn(float a, float b, float c) { return fmaf(a, b, c); }
inline int __float2int_rn(float x) { return (int)rintf(x); }
inline int __float2int_rz(float x) { return (int)x; }
inline int __float2int_rd(float x) { return (int)floorf(x); }
inline int __float2int_ru(float x) { return (int)ceilf(x); }
inline float __int2float_rn(int x) { return (float)x; }
inline float __saturatef(float x) { return x > 0.0f ? (x < 1.0f ? x : 1.0f) : 0.0f; }
template <typename T>
T __ldg(const T *p) {
  return *p;
}

// What oracle_main.h asks for.
#define ORACLE_INPUT static
template <typename T>
using OracleVector = std::vector<T>;
#define ORACLE_GO                                \
  static void body() { kernel ORACLE_ARGUMENTS; } \
  static void go(const Entry &entry) { shim::launch(entry.grid, entry.block, body); }

#define fmaxf shim::greater
#define fminf shim::lesser
