#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__global__ void turn(int *out) {
  __shared__ int s[64];
  cg::thread_block block = cg::this_thread_block();
  s[threadIdx.x] = threadIdx.x;
  if (threadIdx.x < 40) {
    block.sync();  // finding: barrier_divergence
    out[threadIdx.x] = s[threadIdx.x];
  }
}
int main() {
  int *out;
  cudaMalloc(&out, 64 * sizeof(int));
  turn<<<1, 64>>>(out);
  cudaDeviceSynchronize();
  cudaFree(out);
}
