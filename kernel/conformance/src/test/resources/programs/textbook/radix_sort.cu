// Radix sort of pairs, four bits a pass: ballots rank the keys of a warp, one scan places them all.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <numeric>
#include <random>
#include <utility>
#include <vector>

namespace radix {

constexpr int kBits = 4, kDigits = 1 << kBits, kThreads = 256, kWarps = kThreads / 32;

__host__ __device__ constexpr int blocksFor(int n) { return (n + kThreads - 1) / kThreads; }

__global__ void histogram(const uint32_t *keys, int n, int shift, int *counts) {
  __shared__ int own[kDigits];
  if (threadIdx.x < kDigits) own[threadIdx.x] = 0;
  __syncthreads();
  const int i = blockIdx.x * kThreads + threadIdx.x;
  if (i < n) atomicAdd(&own[(keys[i] >> shift) & (kDigits - 1)], 1);
  __syncthreads();
  if (threadIdx.x < kDigits) counts[threadIdx.x * gridDim.x + blockIdx.x] = own[threadIdx.x];
}

/// One block turns counts into places.
__global__ void exclusiveScan(int *data, int n) {
  __shared__ int warpTotal[32];
  __shared__ int carry;
  if (threadIdx.x == 0) carry = 0;
  __syncthreads();
  const unsigned lane = threadIdx.x & 31u, warp = threadIdx.x >> 5;
  for (int base = 0; base < n; base += blockDim.x) {
    const int i = base + static_cast<int>(threadIdx.x);
    const int mine = i < n ? data[i] : 0;
    int sum = mine;
#pragma unroll
    for (int offset = 1; offset < 32; offset <<= 1) {
      const int other = __shfl_up_sync(~0u, sum, offset);
      if (lane >= offset) sum += other;
    }
    if (lane == 31) warpTotal[warp] = sum;
    __syncthreads();
    if (warp == 0) {
      int total = lane < blockDim.x / 32 ? warpTotal[lane] : 0;
      for (int offset = 1; offset < 32; offset <<= 1) {
        const int other = __shfl_up_sync(~0u, total, offset);
        if (lane >= offset) total += other;
      }
      warpTotal[lane] = total;
    }
    __syncthreads();
    const int before = carry + (warp ? warpTotal[warp - 1] : 0);
    if (i < n) data[i] = before + sum - mine;
    __syncthreads();
    if (threadIdx.x == blockDim.x - 1) carry = before + sum;
    __syncthreads();
  }
}

__global__ void scatter(const uint32_t *keys, const uint32_t *values, int n, int shift, const int *places, uint32_t *keysOut, uint32_t *valuesOut) {
  __shared__ int before[kWarps][kDigits];
  const int i = blockIdx.x * kThreads + threadIdx.x, lane = threadIdx.x % 32, warp = threadIdx.x / 32;
  for (int d = lane; d < kDigits; d += 32) before[warp][d] = 0;
  __syncwarp();
  const bool valid = i < n;
  const uint32_t key = valid ? keys[i] : 0;
  const int digit = valid ? (key >> shift) & (kDigits - 1) : kDigits;
  const unsigned peers = __match_any_sync(0xffffffffu, digit);
  const int rank = __popc(peers & ((1u << lane) - 1));
  if (valid && rank == 0) before[warp][digit] = __popc(peers);
  __syncthreads();
  if (threadIdx.x < kDigits) {
    int sum = places[threadIdx.x * gridDim.x + blockIdx.x];
    for (int w = 0; w < kWarps; ++w) {
      const int count = before[w][threadIdx.x];
      before[w][threadIdx.x] = sum;
      sum += count;
    }
  }
  __syncthreads();
  if (valid) {
    const int to = before[warp][digit] + rank;
    keysOut[to] = key;
    valuesOut[to] = values[i];
  }
}

class Sorter {
 public:
  explicit Sorter(int n) : n_(n), blocks_(blocksFor(n)) {
    for (auto **p : {&keys_[0], &keys_[1], &values_[0], &values_[1]}) cudaMalloc(p, n * sizeof(uint32_t));
    cudaMalloc(&counts_, kDigits * blocks_ * sizeof(int));
  }
  ~Sorter() {
    for (int i : {0, 1}) cudaFree(keys_[i]), cudaFree(values_[i]);
    cudaFree(counts_);
  }
  void sort(std::vector<uint32_t> &keys, std::vector<uint32_t> &values) {
    cudaMemcpy(keys_[0], keys.data(), n_ * sizeof(uint32_t), cudaMemcpyHostToDevice);
    cudaMemcpy(values_[0], values.data(), n_ * sizeof(uint32_t), cudaMemcpyHostToDevice);
    int from = 0;
    for (int shift = 0; shift < 32; shift += kBits, from ^= 1) {
      histogram<<<blocks_, kThreads>>>(keys_[from], n_, shift, counts_);
      exclusiveScan<<<1, 128>>>(counts_, kDigits * blocks_);
      scatter<<<blocks_, kThreads>>>(keys_[from], values_[from], n_, shift, counts_, keys_[from ^ 1], values_[from ^ 1]);
    }
    cudaMemcpy(keys.data(), keys_[from], n_ * sizeof(uint32_t), cudaMemcpyDeviceToHost);
    cudaMemcpy(values.data(), values_[from], n_ * sizeof(uint32_t), cudaMemcpyDeviceToHost);
  }

 private:
  int n_, blocks_;
  uint32_t *keys_[2], *values_[2];
  int *counts_;
};

}  // namespace radix

int main() {
  const int n = 5003;
  std::vector<uint32_t> keys(n), values(n);
  std::minstd_rand random(1);
  std::generate(keys.begin(), keys.end(), [&random]() -> uint32_t { return random() % 3000 * 1234567u; });
  std::iota(values.begin(), values.end(), 0u);
  std::vector<std::pair<uint32_t, uint32_t>> expected;
  for (int i = 0; i < n; ++i) expected.emplace_back(keys[i], values[i]);
  std::stable_sort(expected.begin(), expected.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
  radix::Sorter(n).sort(keys, values);
  int wrong = 0;
  for (int i = 0; i < n; ++i) wrong += std::make_pair(keys[i], values[i]) != expected[i];
  printf("%d pairs, %d wrong\n", n, wrong);
  return wrong != 0;
}
