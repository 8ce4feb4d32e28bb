// Functions of the 16-bit types, conversions with a rounding direction, and three-way maxima (DPX);
// the results follow from the formats.
#include <cstdio>
#include <cuda_fp16.h>
#include <cuda_bf16.h>
__global__ void show(float x) {
  __half h = __float2half(2.5f * x);
  __nv_bfloat16 b = __float2bfloat16(-2.5f * x);
  printf("%d %d %d %d\n", __half2int_rn(h), __half2int_ru(h), __bfloat162int_rd(b), (int)__bfloat162uchar_rz(b));
  printf("%g %g\n", (float)__hadd(b, b), (float)hexp2(h));
  __half2 v = __halves2half2(h, __float2half(-1.0f));
  __nv_bfloat162 w(b, b);
  printf("%x %d %g\n", __hgt2_mask(v, __lowhigh2highlow(v)), (int)__hbeq2(w, w), (float)__low2bfloat16(h2floor(w)));
  printf("%g %g\n", (float)__ll2half_rn(2049), (float)__ull2bfloat16_ru(257ull));
  printf("%g %.9g %llu %u\n", __ll2float_rd(16777217ll), __ull2float_ru(~0ull), __double2ull_rn(1.8e19 * x), __double2uint_rz(-3.0 * x));
  printf("%x\n", __viaddmax_s16x2_relu(0x0001ffffu, 0x7fff0001u, 0x00020000u));
  bool p, q;
  unsigned r = __vibmin_u16x2(0x00010005u, 0x00020004u, &p, &q);
  printf("%x %d %d\n", r, p, q);
  printf("%g %g\n", (float)__float2bfloat16_ru(1.001f), (float)__float2bfloat16_ru(-1.001f));
  printf("%g\n", (float)__half2half2(h).y + (float)__bfloat162bfloat162(b).x);
}

int main() {
  show<<<1, 1>>>(1.0f);
  cudaDeviceSynchronize();
}
