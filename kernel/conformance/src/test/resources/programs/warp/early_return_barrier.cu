// Threads that have left do not take part in later barriers.
#include <cstdio>
__global__ void k(int *out, int n) {
  __shared__ int s[128];
  if (threadIdx.x >= n) return;
  s[threadIdx.x] = threadIdx.x;
  __syncthreads();
  if (threadIdx.x == 0) {
    int sum = 0;
    for (int i = 0; i < n; i++) sum += s[i];
    out[0] = n;
    out[1] = sum;
  }
}
int main() {
  int h[2], *d;
  cudaMalloc(&d, sizeof(h));
  k<<<1, 128>>>(d, 100);
  cudaMemcpy(h, d, sizeof(h), cudaMemcpyDeviceToHost);
  printf("%d %d\n", h[0], h[1]);
  cudaFree(d);
}
