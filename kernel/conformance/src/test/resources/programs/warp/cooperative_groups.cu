// thread_block, tiles of 32 and of 8 lanes, reduce with an operation, coalesced threads.
#include <cstdio>
#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
namespace cg = cooperative_groups;

__global__ void k(const float *in, float *sums, int *counts, int n) {
  namespace groups = cooperative_groups;
  groups::thread_block block = groups::this_thread_block();
  cg::thread_block_tile<32> warp = cg::tiled_partition<32>(block);
  float sum = 0.0f;
  for (int i = block.thread_rank(); i < n; i += block.size()) sum += in[i];
  sum = cg::reduce(warp, sum, cg::plus<float>{});
  float biggest = cg::reduce(warp, (float)warp.thread_rank(), cg::greater<float>());
  __shared__ float partial[4];
  if (warp.thread_rank() == 0) partial[warp.meta_group_rank()] = sum;
  cg::sync(block);
  if (block.thread_rank() == 0) {
    float total = 0.0f;
    for (unsigned i = 0; i < warp.meta_group_size(); i++) total += partial[i];
    sums[0] = total;
    sums[1] = biggest;
  }
  auto tile = cg::tiled_partition<8>(block);
  int rank = tile.thread_rank();
  for (int d = tile.size() / 2; d > 0; d /= 2) rank += tile.shfl_down(rank, d);
  if (tile.thread_rank() == 0 && tile.meta_group_rank() == 5) counts[0] = rank;
  if (block.thread_rank() % 3 == 0) {
    cg::coalesced_group active = cg::coalesced_threads();
    if (active.thread_rank() == 0) atomicAdd(&counts[1], active.size());
  }
}

int main() {
  const int n = 1000;
  float h[n], sums[2], *in, *out;
  int counts[2] = {0, 0}, *c;
  for (int i = 0; i < n; i++) h[i] = 0.5f;
  cudaMalloc(&in, sizeof(h));
  cudaMalloc(&out, sizeof(sums));
  cudaMalloc(&c, sizeof(counts));
  cudaMemcpy(in, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemcpy(c, counts, sizeof(counts), cudaMemcpyHostToDevice);
  k<<<1, 128>>>(in, out, c, n);
  cudaMemcpy(sums, out, sizeof(sums), cudaMemcpyDeviceToHost);
  cudaMemcpy(counts, c, sizeof(counts), cudaMemcpyDeviceToHost);
  printf("%.1f %.0f %d %d\n", sums[0], sums[1], counts[0], counts[1]);
  cudaFree(in);
  cudaFree(out);
  cudaFree(c);
}
