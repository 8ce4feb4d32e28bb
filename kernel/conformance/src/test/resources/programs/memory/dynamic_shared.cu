// One dynamic shared buffer carved into an int array and a float array.
#include <cstdio>
extern __shared__ unsigned char pool[];
__global__ void k(int *out, int n) {
  int *ints = (int *)pool;
  float *floats = (float *)(ints + n);
  ints[threadIdx.x] = threadIdx.x;
  floats[threadIdx.x] = 1.0f;
  __syncthreads();
  if (threadIdx.x == 0) {
    float ones = 0;
    int sum = 0;
    for (int i = 0; i < n; i++) { ones += floats[i]; sum += ints[i]; }
    out[0] = (int)ones;
    out[1] = sum;
  }
}
int main() {
  int h[2], *d, n = 100;
  cudaMalloc(&d, sizeof(h));
  k<<<1, n, n * (sizeof(int) + sizeof(float))>>>(d, n);
  cudaMemcpy(h, d, sizeof(h), cudaMemcpyDeviceToHost);
  printf("%d %d\n", h[0], h[1]);
  cudaFree(d);
}
