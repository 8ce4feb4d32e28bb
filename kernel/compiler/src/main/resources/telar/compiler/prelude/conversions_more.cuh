// Conversiones menos usadas entre enteros y números con coma, con redondeo indicado.
#pragma once
__device__ __telar_intrinsic_pure("__double2uint_rz") unsigned int __double2uint_rz(double x);
__device__ __telar_intrinsic_pure("__double2ull_rz") unsigned long long __double2ull_rz(double x);
__device__ inline int __double2int_ru(double x) { return __double2int_rz(ceil(x)); }
__device__ inline int __double2int_rd(double x) { return __double2int_rz(floor(x)); }
__device__ inline unsigned int __double2uint_rn(double x) { return __double2uint_rz(rint(x)); }
__device__ inline unsigned int __double2uint_ru(double x) { return __double2uint_rz(ceil(x)); }
__device__ inline unsigned int __double2uint_rd(double x) { return __double2uint_rz(floor(x)); }
__device__ inline long long __double2ll_ru(double x) { return __double2ll_rz(ceil(x)); }
__device__ inline long long __double2ll_rd(double x) { return __double2ll_rz(floor(x)); }
__device__ inline unsigned long long __double2ull_rn(double x) { return __double2ull_rz(rint(x)); }
__device__ inline unsigned long long __double2ull_ru(double x) { return __double2ull_rz(ceil(x)); }
__device__ inline unsigned long long __double2ull_rd(double x) { return __double2ull_rz(floor(x)); }
__device__ inline long long __float2ll_ru(float x) { return __double2ll_ru((double)x); }
__device__ inline long long __float2ll_rd(float x) { return __double2ll_rd((double)x); }
__device__ inline unsigned long long __float2ull_rn(float x) { return __double2ull_rn((double)x); }
__device__ inline unsigned long long __float2ull_rz(float x) { return __double2ull_rz((double)x); }
__device__ inline unsigned long long __float2ull_ru(float x) { return __double2ull_ru((double)x); }
__device__ inline unsigned long long __float2ull_rd(float x) { return __double2ull_rd((double)x); }
__device__ inline float __uint2float_ru(unsigned int x) { return __double2float_ru((double)x); }
__device__ inline float __uint2float_rd(unsigned int x) { return __double2float_rd((double)x); }
__device__ inline float __ull2float_rn(unsigned long long x) { return (float)x; }
__device__ inline double __ull2double_rn(unsigned long long x) { return (double)x; }
__device__ __telar_intrinsic_pure("__ll2float_rz") float __ll2float_rz(long long x);
__device__ __telar_intrinsic_pure("__ll2float_ru") float __ll2float_ru(long long x);
__device__ __telar_intrinsic_pure("__ll2float_rd") float __ll2float_rd(long long x);
__device__ __telar_intrinsic_pure("__ll2double_rz") double __ll2double_rz(long long x);
__device__ __telar_intrinsic_pure("__ll2double_ru") double __ll2double_ru(long long x);
__device__ __telar_intrinsic_pure("__ll2double_rd") double __ll2double_rd(long long x);
__device__ __telar_intrinsic_pure("__ull2float_rz") float __ull2float_rz(unsigned long long x);
__device__ __telar_intrinsic_pure("__ull2float_ru") float __ull2float_ru(unsigned long long x);
__device__ __telar_intrinsic_pure("__ull2float_rd") float __ull2float_rd(unsigned long long x);
__device__ __telar_intrinsic_pure("__ull2double_rz") double __ull2double_rz(unsigned long long x);
__device__ __telar_intrinsic_pure("__ull2double_ru") double __ull2double_ru(unsigned long long x);
__device__ __telar_intrinsic_pure("__ull2double_rd") double __ull2double_rd(unsigned long long x);
#define __fmaf_ieee_rn __fmaf_rn
#define __fmaf_ieee_rz __fmaf_rz
#define __fmaf_ieee_ru __fmaf_ru
#define __fmaf_ieee_rd __fmaf_rd
