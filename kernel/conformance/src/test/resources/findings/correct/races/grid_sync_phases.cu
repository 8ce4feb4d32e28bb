// Between the phases all blocks wait for each other.
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__global__ void phases(int *a, int *b, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  a[i] = i;
  cg::this_grid().sync();
  b[i] = a[n - 1 - i];
  cg::this_grid().sync();
  a[i] = b[(i + 1) % n];
}
int main() {
  int n = 256, h[256];
  int *a, *b;
  cudaMalloc(&a, sizeof(h));
  cudaMalloc(&b, sizeof(h));
  void *args[] = {&a, &b, &n};
  cudaLaunchCooperativeKernel((void *)phases, dim3(4), dim3(64), args, 0, 0);
  cudaMemcpy(h, a, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(a);
  cudaFree(b);
  return h[0] != 254 || h[255] != 255;
}
