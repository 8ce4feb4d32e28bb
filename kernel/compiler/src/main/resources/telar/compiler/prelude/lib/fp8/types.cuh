// Los tipos de 8 bits: uno, dos y cuatro números.
#pragma once
#include "lib/fp8/conversions.cuh"
/// Un número E4M3: 1 bit de signo, 4 de exponente y 3 de fracción.
struct __nv_fp8_e4m3 {
  __nv_fp8_storage_t __x;
  __nv_fp8_e4m3() = default;
  __host__ __device__ explicit __nv_fp8_e4m3(float f) { __x = __nv_cvt_float_to_fp8(f, __NV_SATFINITE, __NV_E4M3); }
  __host__ __device__ explicit __nv_fp8_e4m3(double f) { __x = __nv_cvt_double_to_fp8(f, __NV_SATFINITE, __NV_E4M3); }
  __host__ __device__ explicit __nv_fp8_e4m3(__half f) { __x = __nv_cvt_halfraw_to_fp8(f, __NV_SATFINITE, __NV_E4M3); }
  __host__ __device__ explicit __nv_fp8_e4m3(__nv_bfloat16 f) { __x = __nv_cvt_bfloat16raw_to_fp8(f, __NV_SATFINITE, __NV_E4M3); }
  __host__ __device__ explicit __nv_fp8_e4m3(short i) : __nv_fp8_e4m3((float)i) {}
  __host__ __device__ explicit __nv_fp8_e4m3(unsigned short i) : __nv_fp8_e4m3((float)i) {}
  __host__ __device__ explicit __nv_fp8_e4m3(int i) : __nv_fp8_e4m3((double)i) {}
  __host__ __device__ explicit __nv_fp8_e4m3(unsigned int i) : __nv_fp8_e4m3((double)i) {}
  __host__ __device__ explicit __nv_fp8_e4m3(long long i) : __nv_fp8_e4m3((double)i) {}
  __host__ __device__ explicit __nv_fp8_e4m3(unsigned long long i) : __nv_fp8_e4m3((double)i) {}
  __host__ __device__ explicit operator __half() const { return __half(__nv_cvt_fp8_to_halfraw(__x, __NV_E4M3)); }
  __host__ __device__ explicit operator float() const { return (float)__half(__nv_cvt_fp8_to_halfraw(__x, __NV_E4M3)); }
  __host__ __device__ explicit operator double() const { return (double)(float)*this; }
  __host__ __device__ explicit operator __nv_bfloat16() const { return __nv_bfloat16((float)*this); }
  __host__ __device__ explicit operator int() const { return (int)(float)*this; }
  __host__ __device__ explicit operator unsigned int() const { return (unsigned int)(float)*this; }
  __host__ __device__ explicit operator bool() const { return (__x & 0x7f) != 0; }
};
/// Dos números E4M3 juntos.
struct __align__(2) __nv_fp8x2_e4m3 {
  __nv_fp8x2_storage_t __x;
  __nv_fp8x2_e4m3() = default;
  __host__ __device__ explicit __nv_fp8x2_e4m3(float2 f) { __x = __nv_cvt_float2_to_fp8x2(f, __NV_SATFINITE, __NV_E4M3); }
  __host__ __device__ explicit __nv_fp8x2_e4m3(double2 f) { __x = __nv_cvt_double2_to_fp8x2(f, __NV_SATFINITE, __NV_E4M3); }
  __host__ __device__ explicit __nv_fp8x2_e4m3(__half2 f) { __x = __nv_cvt_float2_to_fp8x2(__half22float2(f), __NV_SATFINITE, __NV_E4M3); }
  __host__ __device__ explicit __nv_fp8x2_e4m3(__nv_bfloat162 f) { __x = __nv_cvt_float2_to_fp8x2(__bfloat1622float2(f), __NV_SATFINITE, __NV_E4M3); }
  __host__ __device__ explicit operator __half2() const {
    __half2_raw bits = __nv_cvt_fp8x2_to_halfraw2(__x, __NV_E4M3);
    return __half2(__ushort_as_half(bits.x), __ushort_as_half(bits.y));
  }
  __host__ __device__ explicit operator float2() const { return __half22float2((__half2)*this); }
};
/// Cuatro números E4M3 juntos.
struct __align__(4) __nv_fp8x4_e4m3 {
  __nv_fp8x4_storage_t __x;
  __nv_fp8x4_e4m3() = default;
  __host__ __device__ explicit __nv_fp8x4_e4m3(float4 f) { __x = __nv_cvt_float2_to_fp8x2(make_float2(f.x, f.y), __NV_SATFINITE, __NV_E4M3) | (unsigned int)__nv_cvt_float2_to_fp8x2(make_float2(f.z, f.w), __NV_SATFINITE, __NV_E4M3) << 16; }
  __host__ __device__ explicit __nv_fp8x4_e4m3(double4 f) { __x = __nv_cvt_double2_to_fp8x2(make_double2(f.x, f.y), __NV_SATFINITE, __NV_E4M3) | (unsigned int)__nv_cvt_double2_to_fp8x2(make_double2(f.z, f.w), __NV_SATFINITE, __NV_E4M3) << 16; }
  __host__ __device__ explicit operator float4() const {
    __half2_raw low = __nv_cvt_fp8x2_to_halfraw2((__nv_fp8x2_storage_t)__x, __NV_E4M3);
    __half2_raw high = __nv_cvt_fp8x2_to_halfraw2((__nv_fp8x2_storage_t)(__x >> 16), __NV_E4M3);
    return make_float4((float)__ushort_as_half(low.x), (float)__ushort_as_half(low.y), (float)__ushort_as_half(high.x), (float)__ushort_as_half(high.y));
  }
};
/// Un número E5M2: 1 bit de signo, 5 de exponente y 2 de fracción.
struct __nv_fp8_e5m2 {
  __nv_fp8_storage_t __x;
  __nv_fp8_e5m2() = default;
  __host__ __device__ explicit __nv_fp8_e5m2(float f) { __x = __nv_cvt_float_to_fp8(f, __NV_SATFINITE, __NV_E5M2); }
  __host__ __device__ explicit __nv_fp8_e5m2(double f) { __x = __nv_cvt_double_to_fp8(f, __NV_SATFINITE, __NV_E5M2); }
  __host__ __device__ explicit __nv_fp8_e5m2(__half f) { __x = __nv_cvt_halfraw_to_fp8(f, __NV_SATFINITE, __NV_E5M2); }
  __host__ __device__ explicit __nv_fp8_e5m2(__nv_bfloat16 f) { __x = __nv_cvt_bfloat16raw_to_fp8(f, __NV_SATFINITE, __NV_E5M2); }
  __host__ __device__ explicit __nv_fp8_e5m2(short i) : __nv_fp8_e5m2((float)i) {}
  __host__ __device__ explicit __nv_fp8_e5m2(unsigned short i) : __nv_fp8_e5m2((float)i) {}
  __host__ __device__ explicit __nv_fp8_e5m2(int i) : __nv_fp8_e5m2((double)i) {}
  __host__ __device__ explicit __nv_fp8_e5m2(unsigned int i) : __nv_fp8_e5m2((double)i) {}
  __host__ __device__ explicit __nv_fp8_e5m2(long long i) : __nv_fp8_e5m2((double)i) {}
  __host__ __device__ explicit __nv_fp8_e5m2(unsigned long long i) : __nv_fp8_e5m2((double)i) {}
  __host__ __device__ explicit operator __half() const { return __half(__nv_cvt_fp8_to_halfraw(__x, __NV_E5M2)); }
  __host__ __device__ explicit operator float() const { return (float)__half(__nv_cvt_fp8_to_halfraw(__x, __NV_E5M2)); }
  __host__ __device__ explicit operator double() const { return (double)(float)*this; }
  __host__ __device__ explicit operator __nv_bfloat16() const { return __nv_bfloat16((float)*this); }
  __host__ __device__ explicit operator int() const { return (int)(float)*this; }
  __host__ __device__ explicit operator unsigned int() const { return (unsigned int)(float)*this; }
  __host__ __device__ explicit operator bool() const { return (__x & 0x7f) != 0; }
};
/// Dos números E5M2 juntos.
struct __align__(2) __nv_fp8x2_e5m2 {
  __nv_fp8x2_storage_t __x;
  __nv_fp8x2_e5m2() = default;
  __host__ __device__ explicit __nv_fp8x2_e5m2(float2 f) { __x = __nv_cvt_float2_to_fp8x2(f, __NV_SATFINITE, __NV_E5M2); }
  __host__ __device__ explicit __nv_fp8x2_e5m2(double2 f) { __x = __nv_cvt_double2_to_fp8x2(f, __NV_SATFINITE, __NV_E5M2); }
  __host__ __device__ explicit __nv_fp8x2_e5m2(__half2 f) { __x = __nv_cvt_float2_to_fp8x2(__half22float2(f), __NV_SATFINITE, __NV_E5M2); }
  __host__ __device__ explicit __nv_fp8x2_e5m2(__nv_bfloat162 f) { __x = __nv_cvt_float2_to_fp8x2(__bfloat1622float2(f), __NV_SATFINITE, __NV_E5M2); }
  __host__ __device__ explicit operator __half2() const {
    __half2_raw bits = __nv_cvt_fp8x2_to_halfraw2(__x, __NV_E5M2);
    return __half2(__ushort_as_half(bits.x), __ushort_as_half(bits.y));
  }
  __host__ __device__ explicit operator float2() const { return __half22float2((__half2)*this); }
};
/// Cuatro números E5M2 juntos.
struct __align__(4) __nv_fp8x4_e5m2 {
  __nv_fp8x4_storage_t __x;
  __nv_fp8x4_e5m2() = default;
  __host__ __device__ explicit __nv_fp8x4_e5m2(float4 f) { __x = __nv_cvt_float2_to_fp8x2(make_float2(f.x, f.y), __NV_SATFINITE, __NV_E5M2) | (unsigned int)__nv_cvt_float2_to_fp8x2(make_float2(f.z, f.w), __NV_SATFINITE, __NV_E5M2) << 16; }
  __host__ __device__ explicit __nv_fp8x4_e5m2(double4 f) { __x = __nv_cvt_double2_to_fp8x2(make_double2(f.x, f.y), __NV_SATFINITE, __NV_E5M2) | (unsigned int)__nv_cvt_double2_to_fp8x2(make_double2(f.z, f.w), __NV_SATFINITE, __NV_E5M2) << 16; }
  __host__ __device__ explicit operator float4() const {
    __half2_raw low = __nv_cvt_fp8x2_to_halfraw2((__nv_fp8x2_storage_t)__x, __NV_E5M2);
    __half2_raw high = __nv_cvt_fp8x2_to_halfraw2((__nv_fp8x2_storage_t)(__x >> 16), __NV_E5M2);
    return make_float4((float)__ushort_as_half(low.x), (float)__ushort_as_half(low.y), (float)__ushort_as_half(high.x), (float)__ushort_as_half(high.y));
  }
};
