// The operands of a shuffle are large: what cuts large code must keep a warp's call in one piece.
#include <cstdio>

#define A1(x) ((x) * 3 + ((x) >> 2) - ((x) ^ 5))
#define A2(x) A1(A1(x))
#define A4(x) A2(A2(x))

__global__ void mix(int *out) {
  int t = threadIdx.x;
  int first = A4(t);
  int second = __shfl_sync(0xffffffffu, A4(t + 1), A4(t + 2) & 31);
  int third = __shfl_down_sync(0xffffffffu, A4(first), 21);
  __syncthreads();
  out[t] = first ^ second ^ third;
}

int main() {
  const int n = 96;
  int *device, host[n];
  cudaMalloc(&device, sizeof host);
  mix<<<1, n>>>(device);
  cudaMemcpy(host, device, sizeof host, cudaMemcpyDeviceToHost);
  int wrong = 0;
  for (int t = 0; t < n; t++) {
    int first = A4(t);
    int source = (t & ~31) + (A4(t + 2) & 31);
    int down = (t & 31) + 21 < 32 ? t + 21 : t;
    int expected = first ^ A4(source + 1) ^ A4(A4(down));
    if (host[t] != expected) wrong++;
  }
  printf("%d wrong\n", wrong);
  cudaFree(device);
}
