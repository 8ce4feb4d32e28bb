// Tiles of 16 in a block of 24 threads: the second tile is half empty.
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__device__ float best(cg::thread_block_tile<16> tile, float x) {
  for (int d = 8; d > 0; d /= 2) {
    float other = tile.shfl_down(x, d);  // finding: warp_sync
    x = other > x ? other : x;
  }
  return x;
}
__global__ void maxima(const int *in, int *out) {
  auto tile = cg::tiled_partition<16>(cg::this_thread_block());
  float x = best(tile, (float)in[threadIdx.x]);
  if (tile.thread_rank() == 0) out[threadIdx.x / 16] = (int)x;
}
int main() {
  int h[128];
  for (int i = 0; i < 128; i++) h[i] = i;
  int *in, *out;
  cudaMalloc(&in, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(in, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(out, 0, sizeof(h));
  maxima<<<1, 24>>>(in, out);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
