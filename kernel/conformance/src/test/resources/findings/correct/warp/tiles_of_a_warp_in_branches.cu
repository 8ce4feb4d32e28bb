// Whole tiles take different branches; each tile's mask names itself only.
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__global__ void work(int *out) {
  auto tile = cg::tiled_partition<8>(cg::this_thread_block());
  int t = threadIdx.x, s = t;
  if (t / 8 % 2 == 0) {
    for (int d = 4; d > 0; d /= 2) s += tile.shfl_xor(s, d);
  }
  out[t] = s;
}
int main() {
  int h[32];
  int *out;
  cudaMalloc(&out, sizeof(h));
  work<<<1, 32>>>(out);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(out);
  return h[0] != 28 || h[8] != 8;
}
