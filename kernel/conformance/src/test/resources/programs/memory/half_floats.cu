#include <cstdio>
#include <cuda_fp16.h>

__global__ void halves(const float *x, __half *h, float *y) {
  int i = threadIdx.x;
  h[i] = __float2half(x[i]);
  __half twice = __hadd(h[i], h[i]);
  y[i] = __half2float(twice) + __half2float(h[i] * h[i]);
}

__global__ void ones(float *sum) {
  __half s = __float2half(0.0f);
  for (int i = 0; i < 4096; i++) s = s + __float2half(1.0f);
  *sum = __half2float(s);
}

int main() {
  float x[4] = {1.0f, 0.1f, 2049.0f, 65504.0f};
  float y[4];
  float *dx, *dy;
  __half *dh;
  cudaMalloc(&dx, sizeof(x));
  cudaMalloc(&dy, sizeof(y));
  cudaMalloc(&dh, 4 * sizeof(__half));
  cudaMemcpy(dx, x, sizeof(x), cudaMemcpyHostToDevice);
  halves<<<1, 4>>>(dx, dh, dy);
  cudaMemcpy(y, dy, sizeof(y), cudaMemcpyDeviceToHost);
  printf("%g %.6f %g %g\n", y[0], y[1], y[2], y[3]);
  ones<<<1, 1>>>(dy);
  cudaMemcpy(y, dy, sizeof(float), cudaMemcpyDeviceToHost);
  printf("%g\n", y[0]);
  cudaFree(dx);
  cudaFree(dy);
  cudaFree(dh);
}
