// Conversiones entre números de 8 bits y los demás, bit por bit como las de NVIDIA en el host.
#pragma once
typedef unsigned char __nv_fp8_storage_t;
typedef unsigned short __nv_fp8x2_storage_t;
typedef unsigned int __nv_fp8x4_storage_t;
/// Qué hacer con lo que no cabe: NaN o infinito (NOSAT), o el mayor número (SATFINITE).
enum __nv_saturation_t { __NV_NOSAT, __NV_SATFINITE };
enum __nv_fp8_interpretation_t { __NV_E4M3, __NV_E5M2 };

/// Convierte con el redondeo más cercano; un NaN da NaN y conserva el signo.
__host__ __device__ inline __nv_fp8_storage_t __nv_cvt_double_to_fp8(double x, __nv_saturation_t saturate, __nv_fp8_interpretation_t kind) {
  bool e4m3 = kind == __NV_E4M3;
  int fraction = e4m3 ? 3 : 2;
  int least = e4m3 ? -6 : -14;
  int largest = e4m3 ? 0x7e : 0x7b;
  long long bits = __double_as_longlong(x);
  int sign = (int)(bits >> 56) & 0x80;
  int exponent = ((int)(bits >> 52) & 0x7ff) - 1023;
  if (x != x) return sign | (e4m3 ? 0x7f : 0x7e | ((int)(bits >> 50) & 3));
  int code = largest + 1;
  if (exponent < 16) {
    if (exponent < least) exponent = least;
    // En unidades del último bit; el bit implícito pasa solo al exponente.
    double unit = __longlong_as_double((long long)(fraction - exponent + 1023) << 52);
    code = (int)rint(fabs(x) * unit) + ((exponent - least) << fraction);
  }
  if (code > largest) code = saturate == __NV_SATFINITE ? largest : e4m3 ? 0x7f : 0x7c;
  return sign | code;
}
__host__ __device__ inline __nv_fp8_storage_t __nv_cvt_float_to_fp8(float x, __nv_saturation_t saturate, __nv_fp8_interpretation_t kind) { return __nv_cvt_double_to_fp8((double)x, saturate, kind); }
__host__ __device__ inline __nv_fp8_storage_t __nv_cvt_halfraw_to_fp8(__half_raw x, __nv_saturation_t saturate, __nv_fp8_interpretation_t kind) { return __nv_cvt_float_to_fp8((float)__half(x), saturate, kind); }
__host__ __device__ inline __nv_fp8_storage_t __nv_cvt_bfloat16raw_to_fp8(__nv_bfloat16_raw x, __nv_saturation_t saturate, __nv_fp8_interpretation_t kind) { return __nv_cvt_float_to_fp8((float)__nv_bfloat16(x), saturate, kind); }
/// Dos a la vez; el primero queda en los bits bajos.
__host__ __device__ inline __nv_fp8x2_storage_t __nv_cvt_double2_to_fp8x2(double2 x, __nv_saturation_t saturate, __nv_fp8_interpretation_t kind) { return __nv_cvt_double_to_fp8(x.x, saturate, kind) | __nv_cvt_double_to_fp8(x.y, saturate, kind) << 8; }
__host__ __device__ inline __nv_fp8x2_storage_t __nv_cvt_float2_to_fp8x2(float2 x, __nv_saturation_t saturate, __nv_fp8_interpretation_t kind) { return __nv_cvt_float_to_fp8(x.x, saturate, kind) | __nv_cvt_float_to_fp8(x.y, saturate, kind) << 8; }
__host__ __device__ inline __nv_fp8x2_storage_t __nv_cvt_halfraw2_to_fp8x2(__half2_raw x, __nv_saturation_t saturate, __nv_fp8_interpretation_t kind) { return __nv_cvt_halfraw_to_fp8(__half_raw{x.x}, saturate, kind) | __nv_cvt_halfraw_to_fp8(__half_raw{x.y}, saturate, kind) << 8; }
__host__ __device__ inline __nv_fp8x2_storage_t __nv_cvt_bfloat16raw2_to_fp8x2(__nv_bfloat162_raw x, __nv_saturation_t saturate, __nv_fp8_interpretation_t kind) { return __nv_cvt_bfloat16raw_to_fp8(__nv_bfloat16_raw{x.x}, saturate, kind) | __nv_cvt_bfloat16raw_to_fp8(__nv_bfloat16_raw{x.y}, saturate, kind) << 8; }
/// A __half, sin error. El NaN que da es siempre 0x7fff.
__host__ __device__ inline __half_raw __nv_cvt_fp8_to_halfraw(__nv_fp8_storage_t x, __nv_fp8_interpretation_t kind) {
  int magnitude = x & 0x7f;
  if (magnitude > (kind == __NV_E4M3 ? 0x7e : 0x7c)) return __half_raw{0x7fff};
  int sign = (x & 0x80) << 8;
  if (kind == __NV_E5M2) return __half_raw{(unsigned short)(sign | magnitude << 8)};
  // El exponente de E4M3 tiene sesgo 7 y el de __half 15; los subnormales dejan de serlo.
  float value = magnitude < 8 ? magnitude * 0.001953125f : __int_as_float((magnitude << 20) + (120 << 23));
  return __half_raw{(unsigned short)(sign | __half_as_ushort(__float2half(value)))};
}
__host__ __device__ inline __half2_raw __nv_cvt_fp8x2_to_halfraw2(__nv_fp8x2_storage_t x, __nv_fp8_interpretation_t kind) { return __half2_raw{__nv_cvt_fp8_to_halfraw((__nv_fp8_storage_t)x, kind).x, __nv_cvt_fp8_to_halfraw((__nv_fp8_storage_t)(x >> 8), kind).x}; }
