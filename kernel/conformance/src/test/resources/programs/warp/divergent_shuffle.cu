// Shuffles inside a divergent branch with the mask of the lanes that are there.
#include <cstdio>
__global__ void k(int *out) {
  int lane = threadIdx.x;
  if (lane < 16) {
    int v = lane;
    for (int d = 8; d > 0; d /= 2) v += __shfl_down_sync(0x0000ffff, v, d, 16);
    if (lane == 0) out[0] = v;
  } else {
    int v = lane;
    for (int d = 8; d > 0; d /= 2) v += __shfl_down_sync(0xffff0000, v, d, 16);
    if (lane == 16) out[1] = v;
  }
}
int main() {
  int h[2], *d;
  cudaMalloc(&d, sizeof(h));
  k<<<1, 32>>>(d);
  cudaMemcpy(h, d, sizeof(h), cudaMemcpyDeviceToHost);
  printf("%d %d\n", h[0], h[1]);
  cudaFree(d);
}
