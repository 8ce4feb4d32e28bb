// The threads that stay together in a branch: one atomic for all of them, their sums and scans, and
// groups by label and by a predicate.
#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
#include <cooperative_groups/scan.h>
#include <algorithm>
#include <cstdio>
#include <vector>
namespace cg = cooperative_groups;

/// A place for the calling thread, taken with one atomic for all threads that call together.
__device__ int placeOf(int *count) {
  cg::coalesced_group active = cg::coalesced_threads();
  int start = 0;
  if (active.thread_rank() == 0) start = atomicAdd(count, (int)active.size());
  return active.shfl(start, 0) + active.thread_rank();
}

__global__ void filter(const int *in, int n, int *out, int *count) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n && in[i] % 3 == 0) out[placeOf(count)] = in[i];
}

__global__ void branches(const int *in, int *sums, int *before, int *sizes) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (in[i] % 2) {
    cg::coalesced_group odd = cg::coalesced_threads();
    sums[i] = cg::reduce(odd, in[i], cg::plus<int>());
    before[i] = cg::exclusive_scan(odd, in[i], cg::plus<int>());
    sizes[i] = odd.size();
  } else {
    cg::coalesced_group even = cg::coalesced_threads();
    sums[i] = cg::reduce(even, in[i], cg::greater<int>());
    before[i] = cg::inclusive_scan(even, 1) - 1;
    sizes[i] = even.size();
  }
}

__global__ void byLabel(const int *in, int *counts, int *sums, int *sides) {
  cg::thread_block block = cg::this_thread_block();
  cg::thread_block_tile<32> warp = cg::tiled_partition<32>(block);
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  cg::coalesced_group same = cg::labeled_partition(warp, in[i] % 5);
  counts[i] = same.size();
  sums[i] = cg::reduce(same, in[i], cg::plus<int>());
  cg::coalesced_group side = cg::binary_partition(warp, in[i] < 50);
  sides[i] = side.size() * 100 + side.thread_rank();
}

static std::vector<int> download(const int *device, int n) {
  std::vector<int> host(n);
  cudaMemcpy(host.data(), device, n * sizeof(int), cudaMemcpyDeviceToHost);
  return host;
}

int main() {
  const int n = 256, threads = 64;
  std::vector<int> in(n);
  unsigned state = 12345;
  for (int &v : in) {
    state = state * 1103515245u + 12345u;
    v = (state >> 16) % 100;
  }
  int *d, *a, *b, *c, *count;
  cudaMalloc(&d, n * sizeof(int));
  cudaMalloc(&a, n * sizeof(int));
  cudaMalloc(&b, n * sizeof(int));
  cudaMalloc(&c, n * sizeof(int));
  cudaMalloc(&count, sizeof(int));
  cudaMemcpy(d, in.data(), n * sizeof(int), cudaMemcpyHostToDevice);

  cudaMemset(count, 0, sizeof(int));
  filter<<<(n + threads - 1) / threads, threads>>>(d, n, a, count);
  std::vector<int> kept;
  for (int v : in) {
    if (v % 3 == 0) kept.push_back(v);
  }
  int found = download(count, 1)[0];
  std::vector<int> got = download(a, found);
  std::sort(kept.begin(), kept.end());
  std::sort(got.begin(), got.end());
  printf("filter: %s\n", got == kept ? "ok" : "wrong");

  branches<<<n / threads, threads>>>(d, a, b, c);
  std::vector<int> sums = download(a, n), before = download(b, n), sizes = download(c, n);
  bool good = true;
  for (int i = 0; i < n; i++) {
    int warp = i / 32 * 32, size = 0, sum = 0, biggest = -1, partial = 0, rank = 0;
    for (int j = warp; j < warp + 32; j++) {
      if (in[j] % 2 != in[i] % 2) continue;
      size++;
      sum += in[j];
      biggest = std::max(biggest, in[j]);
      if (j < i) partial += in[j], rank++;
    }
    bool odd = in[i] % 2;
    good &= sizes[i] == size && sums[i] == (odd ? sum : biggest) && before[i] == (odd ? partial : rank);
  }
  printf("branches: %s\n", good ? "ok" : "wrong");

  byLabel<<<n / threads, threads>>>(d, a, b, c);
  std::vector<int> counts = download(a, n), labelled = download(b, n), sides = download(c, n);
  good = true;
  for (int i = 0; i < n; i++) {
    int warp = i / 32 * 32, size = 0, sum = 0, side = 0, rank = 0;
    for (int j = warp; j < warp + 32; j++) {
      if (in[j] % 5 == in[i] % 5) size++, sum += in[j];
      if ((in[j] < 50) == (in[i] < 50)) side++, rank += j < i;
    }
    good &= counts[i] == size && labelled[i] == sum && sides[i] == side * 100 + rank;
  }
  printf("labels: %s\n", good ? "ok" : "wrong");
  cudaFree(d);
  cudaFree(a);
  cudaFree(b);
  cudaFree(c);
  cudaFree(count);
}
