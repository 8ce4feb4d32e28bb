#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
namespace cg = cooperative_groups;
__global__ void total(int *out) {
  auto warp = cg::tiled_partition<32>(cg::this_thread_block());
  if (threadIdx.x < 20) {
    int sum = cg::reduce(warp, (int)threadIdx.x, cg::plus<int>());  // finding: warp_sync
    out[threadIdx.x] = sum;
  }
}
int main() {
  int *out;
  cudaMalloc(&out, 64 * sizeof(int));
  total<<<1, 32>>>(out);
  cudaDeviceSynchronize();
  cudaFree(out);
}
