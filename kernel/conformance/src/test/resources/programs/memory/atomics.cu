// Atomics of several types under contention between blocks.
#include <cstdio>
__global__ void k(int *i, unsigned long long *sum, float *f, int n) {
  int t = blockIdx.x * blockDim.x + threadIdx.x;
  if (t >= n) return;
  atomicAdd(&i[0], 1);
  atomicAdd(sum, (unsigned long long)t);
  atomicMin(&i[1], t);
  atomicMax(&i[2], t);
  atomicAnd(&i[3], -1);
  atomicOr(&i[4], t & 3);
  atomicSub(&i[5], 1);
  atomicAdd(&f[0], 1.0f);
}
__global__ void single(float *f, int n) {
  int t = blockIdx.x * blockDim.x + threadIdx.x;
  if (t < n) atomicAdd(f, 1.0f);
}
int main() {
  int h[6] = {0, 1 << 30, -5, -1, 0, 1500}, *di;
  unsigned long long s = 0, *ds;
  float f[2] = {0, 0}, *df;
  cudaMalloc(&di, sizeof(h)); cudaMalloc(&ds, sizeof(s)); cudaMalloc(&df, sizeof(f));
  cudaMemcpy(di, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemcpy(ds, &s, sizeof(s), cudaMemcpyHostToDevice);
  cudaMemcpy(df, f, sizeof(f), cudaMemcpyHostToDevice);
  k<<<4, 256>>>(di, ds, df, 1000);
  single<<<4, 256>>>(df + 1, 1000);
  cudaMemcpy(h, di, sizeof(h), cudaMemcpyDeviceToHost);
  cudaMemcpy(&s, ds, sizeof(s), cudaMemcpyDeviceToHost);
  cudaMemcpy(f, df, sizeof(f), cudaMemcpyDeviceToHost);
  printf("%d %llu %d %d\n", h[0], s, h[1], h[2]);
  printf("%d %d %d\n", h[3], h[4], h[5]);
  printf("%.1f %.1f\n", f[0], f[1]);
  cudaFree(di); cudaFree(ds); cudaFree(df);
}
