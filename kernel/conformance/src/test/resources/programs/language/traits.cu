// Kernels as template arguments, tags deduced from types, type traits, forwarding, shuffled structs.
#include <cstdio>
#include <type_traits>
#include <utility>
#include <cooperative_groups.h>
namespace cg = cooperative_groups;

struct SumAndCount { float sum, count; };

__global__ void increment(float *x) { x[threadIdx.x] += 1; }

template <auto Kernel> void launch(float *x, int n) { Kernel<<<1, n>>>(x); }

template <int N, bool Atomic> __global__ void add(float *x, std::bool_constant<Atomic>) {
  if constexpr (Atomic) {
    atomicAdd(x, N);
  } else {
    if (threadIdx.x == 0) *x += N;
  }
}

template <typename T> std::enable_if_t<std::is_floating_point_v<T>, const char *> name(T) { return "float"; }
template <typename T> std::enable_if_t<std::is_integral_v<T>, const char *> name(T) { return "int"; }

__global__ void total(SumAndCount *out) {
  auto warp = cg::tiled_partition<32>(cg::this_thread_block());
  SumAndCount mine{(float)threadIdx.x, 1};
  for (int offset = 16; offset > 0; offset /= 2) {
    SumAndCount other = warp.shfl_xor(mine, offset);
    mine.sum += other.sum;
    mine.count += other.count;
  }
  if (warp.thread_rank() == 0) *out = mine;
}

template <typename F, typename... A> auto call(F &&f, A &&...a) -> decltype(f(a...)) {
  return f(std::forward<A>(a)...);
}

int main() {
  float *x;
  cudaMallocManaged(&x, 32 * sizeof(float));
  for (int i = 0; i < 32; i++) x[i] = i;
  launch<increment>(x, 32);
  add<5><<<1, 32>>>(x, std::true_type{});
  add<7><<<1, 32>>>(x, std::false_type{});
  cudaDeviceSynchronize();
  printf("%g %g %s %s\n", x[0], x[31], name(1.5), name('c'));
  SumAndCount *s;
  cudaMallocManaged(&s, sizeof(SumAndCount));
  total<<<1, 32>>>(s);
  cudaDeviceSynchronize();
  printf("%g %g\n", s->sum, s->count);
  int k = 3;
  int doubled = call([](int &a, int b) { a += b; return 2 * a; }, k, 4);
  printf("%d %d %d\n", k, doubled, (int)std::is_same_v<decltype(std::move(k)), int &&>);
  cudaFree(x);
  cudaFree(s);
}
