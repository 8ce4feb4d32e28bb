#include <cooperative_groups.h>
namespace cg = cooperative_groups;
// What is handed over is the leader's: the others' registers need no value.
__device__ int places(int *count) {
  auto group = cg::coalesced_threads();
  int first;
  if (group.thread_rank() == 0) first = atomicAdd(count, group.size());
  return group.shfl(first, 0) + group.thread_rank();
}
__global__ void direct(int *y, int *count, const float *scale) {
  int first;
  float by;
  if (threadIdx.x % 32 == 0) {
    first = atomicAdd(count, 32);
    by = scale[0];
  }
  first = __shfl_sync(0xffffffffu, first, 0);
  y[first + threadIdx.x % 32] = __shfl_sync(0xffffffffu, by, 0) + (threadIdx.x % 32);
}
__global__ void inTiles(int *y, int *count) {
  auto tile = cg::tiled_partition<16>(cg::this_thread_block());
  int first;
  if (tile.thread_rank() == 0) first = atomicAdd(count, 16);
  first = tile.shfl(first, 0);
  y[first + tile.thread_rank()] = 1;
}
__global__ void together(int *y, int *count) {
  if (threadIdx.x % 3) y[places(count)] = 1;
}
int main() {
  int *y, *count;
  float *scale;
  cudaMalloc(&y, 256 * sizeof(int));
  cudaMalloc(&count, sizeof(int));
  cudaMalloc(&scale, sizeof(float));
  cudaMemset(scale, 0, sizeof(float));
  cudaMemset(count, 0, sizeof(int));
  direct<<<1, 64>>>(y, count, scale);
  inTiles<<<1, 64>>>(y, count);
  together<<<1, 64>>>(y, count);
  cudaDeviceSynchronize();
  cudaFree(y);
  cudaFree(count);
  cudaFree(scale);
}
