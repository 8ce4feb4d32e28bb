// C = A * B in half precision: one warp fetches tiles, four warps multiply them.
#include <cuda_fp16.h>
#include <cuda/barrier>
#include <cuda/pipeline>
#include <cooperative_groups.h>
#include <cstdio>
#include <cmath>
#include <vector>
#include <random>

namespace cg = cooperative_groups;

template <int TM, int TN, int TK, int Stages>
struct Config {
  static constexpr int tm = TM, tn = TN, tk = TK, stages = Stages;
  static constexpr int consumers = 128, producers = 32;
};

template <class Cfg>
struct __align__(16) Stage {
  __half a[Cfg::tm][Cfg::tk];
  __half b[Cfg::tk][Cfg::tn];
};

template <class Cfg>
__global__ void gemm(const __half *__restrict__ a, const __half *__restrict__ b, float *__restrict__ c, int m, int n, int k) {
  using barrier = cuda::barrier<cuda::thread_scope_block>;
  extern __shared__ __align__(16) unsigned char raw[];
  auto *stage = reinterpret_cast<Stage<Cfg> *>(raw);
  __shared__ barrier full[Cfg::stages], empty[Cfg::stages];
  if (threadIdx.x == 0)
    for (int s = 0; s < Cfg::stages; ++s) {
      init(full + s, Cfg::producers);
      init(empty + s, Cfg::consumers);
    }
  __syncthreads();
  const int row0 = blockIdx.y * Cfg::tm, col0 = blockIdx.x * Cfg::tn;
  if (threadIdx.x >= Cfg::consumers) {
    const int lane = threadIdx.x - Cfg::consumers;
    for (int t = 0; t < k / Cfg::tk; ++t) {
      const int s = t % Cfg::stages;
      if (t >= Cfg::stages) empty[s].wait_parity((t / Cfg::stages - 1) & 1);
      for (int i = lane; i < Cfg::tm * Cfg::tk / 2; i += Cfg::producers) {
        const int r = i * 2 / Cfg::tk, x = i * 2 % Cfg::tk;
        cuda::memcpy_async(reinterpret_cast<__half2 *>(&stage[s].a[r][x]), reinterpret_cast<const __half2 *>(a + (row0 + r) * k + t * Cfg::tk + x), cuda::aligned_size_t<4>(4), full[s]);
      }
      for (int i = lane; i < Cfg::tk * Cfg::tn / 2; i += Cfg::producers) {
        const int r = i * 2 / Cfg::tn, x = i * 2 % Cfg::tn;
        *reinterpret_cast<__half2 *>(&stage[s].b[r][x]) = *reinterpret_cast<const __half2 *>(b + (t * Cfg::tk + r) * n + col0 + x);
      }
      full[s].arrive();
    }
    return;
  }
  constexpr int perThread = Cfg::tm * Cfg::tn / Cfg::consumers;
  float sum[perThread] = {};
  for (int t = 0; t < k / Cfg::tk; ++t) {
    const int s = t % Cfg::stages;
    full[s].wait_parity(t / Cfg::stages & 1);
#pragma unroll
    for (int e = 0; e < perThread; ++e) {
      const int r = (e * Cfg::consumers + threadIdx.x) / Cfg::tn, x = (e * Cfg::consumers + threadIdx.x) % Cfg::tn;
      for (int i = 0; i < Cfg::tk; ++i) sum[e] = fmaf(__half2float(stage[s].a[r][i]), __half2float(stage[s].b[i][x]), sum[e]);
    }
    empty[s].arrive();
  }
  for (int e = 0; e < perThread; ++e) {
    const int at = e * Cfg::consumers + threadIdx.x;
    c[(row0 + at / Cfg::tn) * n + col0 + at % Cfg::tn] = sum[e];
  }
}

int main() {
  using Cfg = Config<32, 32, 16, 3>;
  const int m = 64, n = 96, k = 128;
  std::vector<__half> a(m * k), b(k * n);
  std::mt19937 random(1);
  std::uniform_int_distribution<int> small(-4, 4);
  for (auto &x : a) x = __float2half(small(random));
  for (auto &x : b) x = __int2half_rn(small(random));
  __half *da, *db;
  float *dc;
  cudaMalloc(&da, a.size() * sizeof(__half));
  cudaMalloc(&db, b.size() * sizeof(__half));
  cudaMalloc(&dc, m * n * sizeof(float));
  cudaMemcpy(da, a.data(), a.size() * sizeof(__half), cudaMemcpyHostToDevice);
  cudaMemcpy(db, b.data(), b.size() * sizeof(__half), cudaMemcpyHostToDevice);
  const size_t bytes = Cfg::stages * sizeof(Stage<Cfg>);
  gemm<Cfg><<<dim3(n / Cfg::tn, m / Cfg::tm), Cfg::consumers + Cfg::producers, bytes>>>(da, db, dc, m, n, k);
  std::vector<float> c(m * n);
  cudaMemcpy(c.data(), dc, c.size() * sizeof(float), cudaMemcpyDeviceToHost);
  int right = 0;
  for (int i = 0; i < m; ++i)
    for (int j = 0; j < n; ++j) {
      float sum = 0;
      for (int x = 0; x < k; ++x) sum += __half2float(a[i * k + x]) * __half2float(b[x * n + j]);
      right += sum == c[i * n + j];
    }
  printf("%d of %d right, %zu bytes of stages\n", right, m * n, bytes);
  cudaFree(da), cudaFree(db), cudaFree(dc);
}
