// Sumas atómicas de __half, __nv_bfloat16 y sus pares: ninguna se pierde.
#include <cstdio>
#include <cuda_bf16.h>
#include <cuda_fp16.h>

__global__ void count(__half *h, __half2 *hh, __nv_bfloat16 *b, __nv_bfloat162 *bb) {
  atomicAdd(h, __float2half(1.0f));
  atomicAdd(hh, __floats2half2_rn(1.0f, -1.0f));
  atomicAdd(b, __float2bfloat16(0.5f));
  atomicAdd(bb, __floats2bfloat162_rn(0.5f, 2.0f));
}

int main() {
  struct Sums {
    __half h[2];
    __half2 hh;
    __nv_bfloat16 b[2];
    __nv_bfloat162 bb;
  } *sums;
  cudaMallocManaged(&sums, sizeof(Sums));
  cudaMemset(sums, 0, sizeof(Sums));
  count<<<4, 64>>>(&sums->h[1], &sums->hh, &sums->b[1], &sums->bb);
  cudaDeviceSynchronize();
  printf("%g %g\n", (float)sums->h[0], (float)sums->h[1]);
  printf("%g %g\n", (float)sums->hh.x, (float)sums->hh.y);
  printf("%g %g\n", (float)sums->b[0], (float)sums->b[1]);
  printf("%g %g\n", (float)sums->bb.x, (float)sums->bb.y);
  cudaFree(sums);
}
