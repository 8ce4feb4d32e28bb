#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__global__ void work(int *v) {
  auto block = cg::this_thread_block();
  if (block.thread_rank() < 10) {
    v[threadIdx.x] = 1;
    block.sync();  // finding: barrier_divergence
  }
}
int main() {
  int *v;
  cudaMalloc(&v, 64 * sizeof(int));
  work<<<1, 64>>>(v);
  cudaDeviceSynchronize();
  cudaFree(v);
}
