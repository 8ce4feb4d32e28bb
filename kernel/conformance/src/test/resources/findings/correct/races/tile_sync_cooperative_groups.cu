#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__global__ void work(int *out) {
  __shared__ int s[64];
  auto tile = cg::tiled_partition<16>(cg::this_thread_block());
  int t = threadIdx.x, base = t / 16 * 16;
  s[t] = t;
  tile.sync();
  out[t] = s[base + 15 - tile.thread_rank()];
}
int main() {
  int h[64];
  int *out;
  cudaMalloc(&out, sizeof(h));
  work<<<1, 64>>>(out);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(out);
  return h[0] != 15 || h[63] != 48;
}
