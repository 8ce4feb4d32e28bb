// Tiles of 32 to 1 threads: reductions, scans, shuffles, votes and matches against a plain loop.
#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
#include <cooperative_groups/scan.h>
#include <cstdio>
#include <cstdlib>
#include <vector>
namespace cg = cooperative_groups;

struct Results {
  int sum, biggest, smallest, bits, inclusive, exclusive, maxSoFar;
  int next, previous, mirrored, broadcast;
  unsigned ballot, same;
  int any, all, rank, group;
};

template <int Size>
__global__ void collect(const int *in, Results *out) {
  cg::thread_block block = cg::this_thread_block();
  cg::thread_block_tile<Size> tile = cg::tiled_partition<Size>(block);
  int i = blockIdx.x * blockDim.x + block.thread_rank();
  int v = in[i];
  Results r;
  r.sum = cg::reduce(tile, v, cg::plus<int>());
  r.biggest = cg::reduce(tile, v, cg::greater<int>());
  r.smallest = cg::reduce(tile, v, cg::less<int>());
  r.bits = cg::reduce(tile, v, cg::bit_xor<int>());
  r.inclusive = cg::inclusive_scan(tile, v);
  r.exclusive = cg::exclusive_scan(tile, v, cg::plus<int>());
  r.maxSoFar = cg::inclusive_scan(tile, v, cg::greater<int>());
  r.next = tile.shfl_down(v, 1);
  r.previous = tile.shfl_up(v, 1);
  r.mirrored = tile.shfl_xor(v, Size - 1);
  r.broadcast = tile.shfl(v, Size / 2);
  r.ballot = tile.ballot(v % 2);
  r.any = tile.any(v > 95);
  r.all = tile.all(v > 5);
  r.same = tile.match_any(v % 4);
  r.rank = tile.thread_rank();
  r.group = tile.meta_group_rank();
  out[i] = r;
}

static bool equal(int i, const char *what, long got, long wanted) {
  if (got == wanted) return true;
  printf("%s of thread %d: %ld and not %ld\n", what, i, got, wanted);
  return false;
}

template <int Size>
static bool matches(const std::vector<int> &in, int i, int threads, const Results &r) {
  int first = i / Size * Size, rank = i % Size;
  int sum = 0, biggest = in[first], smallest = in[first], bits = 0, inclusive = 0, maxSoFar = in[first];
  unsigned ballot = 0, same = 0;
  int any = 0, all = 1;
  for (int j = 0; j < Size; j++) {
    int v = in[first + j];
    sum += v;
    biggest = v > biggest ? v : biggest;
    smallest = v < smallest ? v : smallest;
    bits ^= v;
    if (j <= rank) inclusive += v;
    if (j <= rank && v > maxSoFar) maxSoFar = v;
    ballot |= (unsigned)(v % 2) << j;
    any |= v > 95;
    all &= v > 5;
    same |= (unsigned)(v % 4 == in[i] % 4) << j;
  }
  return equal(i, "sum", r.sum, sum) & equal(i, "biggest", r.biggest, biggest)
      & equal(i, "smallest", r.smallest, smallest) & equal(i, "bits", r.bits, bits)
      & equal(i, "inclusive", r.inclusive, inclusive) & equal(i, "exclusive", r.exclusive, inclusive - in[i])
      & equal(i, "maxSoFar", r.maxSoFar, maxSoFar)
      & equal(i, "next", r.next, in[rank + 1 < Size ? i + 1 : i])
      & equal(i, "previous", r.previous, in[rank > 0 ? i - 1 : i])
      & equal(i, "mirrored", r.mirrored, in[first + (rank ^ (Size - 1))])
      & equal(i, "broadcast", r.broadcast, in[first + Size / 2])
      & equal(i, "ballot", r.ballot, ballot) & equal(i, "same", r.same, same)
      & equal(i, "any", r.any != 0, any) & equal(i, "all", r.all != 0, all)
      & equal(i, "rank", r.rank, rank) & equal(i, "group", r.group, i % threads / Size);
}

template <int Size>
static void check(const std::vector<int> &in, const int *device, Results *results, int threads) {
  int n = (int)in.size();
  collect<Size><<<n / threads, threads>>>(device, results);
  std::vector<Results> host(n);
  cudaMemcpy(host.data(), results, n * sizeof(Results), cudaMemcpyDeviceToHost);
  bool good = cudaGetLastError() == cudaSuccess;
  for (int i = 0; i < n; i++) good &= matches<Size>(in, i, threads, host[i]);
  printf("tiles of %d: %s\n", Size, good ? "ok" : "wrong");
}

int main() {
  const int n = 512, threads = 128;
  std::vector<int> in(n);
  srand(7);
  for (int &v : in) v = rand() % 100;
  int *device;
  Results *results;
  cudaMalloc(&device, n * sizeof(int));
  cudaMalloc(&results, n * sizeof(Results));
  cudaMemcpy(device, in.data(), n * sizeof(int), cudaMemcpyHostToDevice);
  check<32>(in, device, results, threads);
  check<16>(in, device, results, threads);
  check<8>(in, device, results, threads);
  check<4>(in, device, results, threads);
  check<2>(in, device, results, threads);
  check<1>(in, device, results, threads);
  cudaFree(device);
  cudaFree(results);
}
