// __syncthreads_count, _and, _or.
#include <cstdio>
__global__ void k(int *out) {
  int c = __syncthreads_count(threadIdx.x % 2 == 0);
  int a = __syncthreads_and(threadIdx.x < 1000);
  int o = __syncthreads_or(threadIdx.x == 5);
  if (threadIdx.x == 77) { out[0] = c; out[1] = a != 0; out[2] = o != 0; }
}
int main() {
  int h[3], *d;
  cudaMalloc(&d, sizeof(h));
  k<<<1, 128>>>(d);
  cudaMemcpy(h, d, sizeof(h), cudaMemcpyDeviceToHost);
  printf("%d %d %d\n", h[0], h[1], h[2]);
  cudaFree(d);
}
