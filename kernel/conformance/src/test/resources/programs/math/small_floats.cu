// __half and __nv_bfloat16: to the nearest and back, the same as by way of double, for every code
// and for floats of all sizes.
#include <cstdio>
#include <cstring>
#include <cuda_bf16.h>
#include <cuda_fp16.h>

__global__ void encode(int n, unsigned step, unsigned short *halves, unsigned short *bfloats) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  float x = __uint_as_float(step * i);
  halves[i] = __half_as_ushort(__float2half(x));
  bfloats[i] = __bfloat16_as_ushort(__float2bfloat16(x));
}

__global__ void decode(float *halves, float *bfloats) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  halves[i] = __half2float(__ushort_as_half((unsigned short)i));
  bfloats[i] = __bfloat162float(__ushort_as_bfloat16((unsigned short)i));
}

int main() {
  const int n = 100000, codes = 65536;
  const unsigned step = 42949;
  unsigned short *halves, *bfloats;
  cudaMallocManaged(&halves, n * sizeof(short));
  cudaMallocManaged(&bfloats, n * sizeof(short));
  encode<<<(n + 255) / 256, 256>>>(n, step, halves, bfloats);
  cudaDeviceSynchronize();
  int wrong = 0;
  for (int i = 0; i < n; i++) {
    unsigned bits = step * i;
    float x;
    memcpy(&x, &bits, sizeof x);
    wrong += halves[i] != __half_as_ushort(__half((double)x));
    wrong += bfloats[i] != __bfloat16_as_ushort(__nv_bfloat16((double)x));
  }
  printf("encoded otherwise: %d\n", wrong);
  float *fromHalf, *fromBfloat;
  cudaMallocManaged(&fromHalf, codes * sizeof(float));
  cudaMallocManaged(&fromBfloat, codes * sizeof(float));
  decode<<<codes / 256, 256>>>(fromHalf, fromBfloat);
  cudaDeviceSynchronize();
  wrong = 0;
  int nans = 0;
  for (int code = 0; code < codes; code++) {
    int exponent = code >> 10 & 31, fraction = code & 1023;
    double size = exponent == 0 ? ldexp(fraction, -24) : ldexp(1024 + fraction, exponent - 25);
    if (exponent == 31 && fraction == 0) size = INFINITY;
    if (exponent == 31 && fraction != 0) nans += isnan(fromHalf[code]) ? 1 : 0;
    else wrong += fromHalf[code] != (code & 0x8000 ? -size : size);
    unsigned bits;
    memcpy(&bits, &fromBfloat[code], sizeof bits);
    wrong += bits != (unsigned)code << 16;
  }
  printf("decoded otherwise: %d, NaN: %d\n", wrong, nans);
  cudaFree(halves);
  cudaFree(bfloats);
  cudaFree(fromHalf);
  cudaFree(fromBfloat);
}
