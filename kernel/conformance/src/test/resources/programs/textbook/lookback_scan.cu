// A prefix sum in one pass: each block looks back at what the blocks before it have published.
#include <cuda/atomic>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <vector>

enum Status : unsigned int { kNothing = 0, kOwn = 1, kAll = 2 };

/// What a block has published: a state and a sum in one word, so that they are seen together.
struct Published {
  unsigned long long word;
  __device__ Published(Status status, unsigned int sum) : word(static_cast<unsigned long long>(status) << 32 | sum) {}
  __device__ explicit Published(unsigned long long bits) : word(bits) {}
  __device__ Status status() const { return static_cast<Status>(word >> 32); }
  __device__ unsigned int sum() const { return static_cast<unsigned int>(word); }
};

template <int Threads, int Items>
__global__ void scan(const unsigned int *in, unsigned int *out, int n, unsigned long long *states, unsigned int *tickets) {
  __shared__ unsigned int tile, before, warpSums[Threads / 32];
  if (threadIdx.x == 0) tile = atomicAdd(tickets, 1u);
  __syncthreads();
  const int first = (tile * Threads + threadIdx.x) * Items;
  unsigned int item[Items], total = 0;
#pragma unroll
  for (int k = 0; k < Items; k++) {
    item[k] = first + k < n ? in[first + k] : 0;
    total += item[k];
  }
  const int lane = threadIdx.x % 32, warp = threadIdx.x / 32;
  unsigned int sum = total;
  for (int d = 1; d < 32; d *= 2) {
    unsigned int other = __shfl_up_sync(0xffffffffu, sum, d);
    sum += lane >= d ? other : 0;
  }
  if (lane == 31) warpSums[warp] = sum;
  __syncthreads();
  unsigned int ahead = 0, all = 0;
  for (int w = 0; w < Threads / 32; w++) {
    ahead += w < warp ? warpSums[w] : 0;
    all += warpSums[w];
  }
  if (threadIdx.x == 0) {
    using State = cuda::atomic_ref<unsigned long long, cuda::thread_scope_device>;
    if (tile == 0) {
      State(states[0]).store(Published(kAll, all).word, cuda::memory_order_release);
      before = 0;
    } else {
      State(states[tile]).store(Published(kOwn, all).word, cuda::memory_order_release);
      unsigned int sum = 0;
      for (int look = static_cast<int>(tile) - 1;; look--) {
        Published seen(0ull);
        do {
          seen = Published(State(states[look]).load(cuda::memory_order_acquire));
        } while (seen.status() == kNothing);
        sum += seen.sum();
        if (seen.status() == kAll) break;
      }
      State(states[tile]).store(Published(kAll, sum + all).word, cuda::memory_order_release);
      before = sum;
    }
  }
  __syncthreads();
  unsigned int running = before + ahead + sum - total;
#pragma unroll
  for (int k = 0; k < Items; k++) {
    running += item[k];
    if (first + k < n) out[first + k] = running;
  }
}

int main() {
  constexpr int threads = 128, items = 4;
  const int n = 20011, blocks = (n + threads * items - 1) / (threads * items);
  std::vector<unsigned int> in(n), expected(n), out(n);
  for (int i = 0; i < n; i++) in[i] = rand() % 100;
  std::partial_sum(in.begin(), in.end(), expected.begin());
  unsigned int *dIn, *dOut, *tickets;
  unsigned long long *states;
  cudaMalloc(&dIn, n * sizeof(unsigned int));
  cudaMalloc(&dOut, n * sizeof(unsigned int));
  cudaMalloc(&states, blocks * sizeof(unsigned long long));
  cudaMalloc(&tickets, sizeof(unsigned int));
  cudaMemcpy(dIn, in.data(), n * sizeof(unsigned int), cudaMemcpyHostToDevice);
  cudaMemset(states, 0, blocks * sizeof(unsigned long long));
  cudaMemset(tickets, 0, sizeof(unsigned int));
  scan<threads, items><<<blocks, threads>>>(dIn, dOut, n, states, tickets);
  cudaMemcpy(out.data(), dOut, n * sizeof(unsigned int), cudaMemcpyDeviceToHost);
  printf("%d numbers in %d blocks: %s\n", n, blocks, out == expected ? "right" : "WRONG");
  cudaFree(dIn);
  cudaFree(dOut);
  cudaFree(states);
  cudaFree(tickets);
}
