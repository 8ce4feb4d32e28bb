// Shuffle variants, widths, votes and ballots.
#include <cstdio>
__global__ void k(int *out) {
  int lane = threadIdx.x & 31;
  int sum = lane;
  for (int d = 16; d > 0; d >>= 1) sum += __shfl_down_sync(0xffffffff, sum, d);
  int all = lane;
  for (int m = 1; m < 32; m <<= 1) all += __shfl_xor_sync(0xffffffffu, all, m);
  int last = __shfl_sync(0xffffffff, lane, 31);
  int up = __shfl_up_sync(0xffffffff, lane, 1);
  int half = __shfl_sync(0xffffffff, lane, 0, 16);
  unsigned even = __ballot_sync(0xffffffff, lane % 2 == 0);
  if (lane == 0) {
    out[0] = sum;
    out[1] = all;
    out[2] = last;
    out[3] = up;
  }
  if (lane == 2) out[4] = up;
  if (lane == 20) out[5] = half;
  if (lane == 3) out[6] = __popc(even);
  if (__any_sync(0xffffffff, lane == 7) && !__all_sync(0xffffffff, lane == 7) && lane == 31)
    out[7] = __shfl_sync(1u << 31, lane, 31);
}
int main() {
  int h[8], *d;
  cudaMalloc(&d, sizeof(h));
  k<<<1, 32>>>(d);
  cudaMemcpy(h, d, sizeof(h), cudaMemcpyDeviceToHost);
  printf("%d %d %d %d %d\n", h[0], h[1], h[2], h[3], h[4]);
  printf("%d %d\n", h[7] - 1, h[5]);
  if (h[6] != 16) printf("ballot %d\n", h[6]);
  cudaFree(d);
}
