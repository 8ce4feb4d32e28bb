#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__global__ void work(int *out) {
  auto tile = cg::tiled_partition<16>(cg::this_thread_block());
  int v = tile.thread_rank();
  if (v < 8) {
    out[threadIdx.x] = tile.shfl_down(v, 1);  // finding: warp_sync
  }
}
int main() {
  int *out;
  cudaMalloc(&out, 64 * sizeof(int));
  work<<<1, 64>>>(out);
  cudaDeviceSynchronize();
  cudaFree(out);
}
