// Los tipos de <cuda_fp8.h>: conversiones desde y hacia los demás, pares, saturación y casos especiales.
#include <cmath>
#include <cstdio>
#include <cuda_fp8.h>

__global__ void compress(int n, const float *x, __nv_fp8_e4m3 *out) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) out[i] = __nv_fp8_e4m3(x[i]);
}

int main() {
  float *x;
  __nv_fp8_e4m3 *codes;
  cudaMallocManaged(&x, 8 * sizeof(float));
  cudaMallocManaged(&codes, 8);
  float values[8] = {0, 1, -1.0625f, 3.14159f, 448, 1e6f, 0.001f, -0.0f};
  for (int i = 0; i < 8; i++) x[i] = values[i];
  compress<<<1, 8>>>(8, x, codes);
  cudaDeviceSynchronize();
  for (int i = 0; i < 8; i++) printf("%02x %g\n", codes[i].__x, (float)codes[i]);

  printf("%02x %02x\n", __nv_cvt_float_to_fp8(1e6f, __NV_NOSAT, __NV_E4M3), __nv_cvt_float_to_fp8(-1e6f, __NV_NOSAT, __NV_E5M2));
  printf("%02x %02x\n", __nv_cvt_float_to_fp8(INFINITY, __NV_SATFINITE, __NV_E4M3), __nv_cvt_float_to_fp8(INFINITY, __NV_SATFINITE, __NV_E5M2));
  printf("%02x %d\n", __nv_fp8_e4m3(NAN).__x, isnan((float)__nv_fp8_e5m2(NAN)) != 0);
  __nv_fp8_e5m2 wide(__float2half(0.3f));
  printf("%02x %g %g %d\n", wide.__x, (float)wide, (float)(__half)wide, (bool)wide);
  printf("%g %g\n", (double)__nv_fp8_e4m3(__float2bfloat16(20.0f)), (float)__nv_fp8_e4m3(17));
  __nv_fp8x2_e4m3 pair(make_float2(1.5f, -2.0f));
  float2 two = (float2)pair;
  printf("%04x %g %g\n", pair.__x, two.x, two.y);
  __nv_fp8x4_e5m2 four(make_float4(1, 2, -4, 8));
  float4 all = (float4)four;
  printf("%08x %g %g %g %g, %d %d %d\n", four.__x, all.x, all.y, all.z, all.w, (int)sizeof(codes[0]), (int)sizeof(pair), (int)sizeof(four));
  cudaFree(x);
  cudaFree(codes);
}
