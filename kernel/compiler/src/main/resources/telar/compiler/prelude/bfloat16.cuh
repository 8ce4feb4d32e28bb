// Números bfloat16: cada operación se calcula en float y se redondea una vez.
#ifndef TELAR_BFLOAT16
#define TELAR_BFLOAT16
#include "conversions_more.cuh"
// El __nv_bfloat16 más cercano; los empates, al par.
__host__ __device__ inline short __telar_float2bfloat16(float x) {
  int bits = __float_as_int(x);
  int code = (bits + 0x7fff + ((bits >> 16) & 1)) >> 16;
  return (short)((bits & 0x7fffffff) > 0x7f800000 ? 0x7fff : code);
}
__host__ __device__ __telar_intrinsic_pure("__float2bfloat16_rz") short __telar_float2bfloat16_rz(float x);
// Hacia arriba si up, o hacia abajo: lo que se corta aleja de 0 a los de ese lado.
__host__ __device__ inline short __telar_float2bfloat16_to(float x, bool up) {
  int bits = __float_as_int(x);
  bool away = (bits & 0xffff) != 0 && (bits < 0) != up;
  return (short)((bits & 0x7fffffff) > 0x7f800000 ? 0x7fff : (bits >> 16) + (away ? 1 : 0));
}
__host__ __device__ __telar_intrinsic_pure("__double2bfloat16") short __telar_double2bfloat16(double x);
__host__ __device__ inline float __telar_bfloat162float(short code) { return __int_as_float(code << 16); }

/// Los bits de un __nv_bfloat16.
struct __nv_bfloat16_raw {
  unsigned short x;
};
/// Los bits de un __nv_bfloat162.
struct __nv_bfloat162_raw {
  unsigned short x, y;
};
struct __half;
/// Número de 16 bits: 1 de signo, 8 de exponente y 7 de fracción.
struct __nv_bfloat16 {
  unsigned short __x;
  __nv_bfloat16() = default;
  __host__ __device__ __nv_bfloat16 &operator=(const __half &) = delete("no se pasa de __half a __nv_bfloat16 directamente; escriba __float2bfloat16(__half2float(h))");
  __host__ __device__ __nv_bfloat16(const __nv_bfloat16_raw &bits) { __x = bits.x; }
  __host__ __device__ operator __nv_bfloat16_raw() const { return __nv_bfloat16_raw{__x}; }
  __host__ __device__ __nv_bfloat16(float f) { __x = (unsigned short)__telar_float2bfloat16(f); }
  __host__ __device__ __nv_bfloat16(double f) { __x = (unsigned short)__telar_double2bfloat16(f); }
  __host__ __device__ __nv_bfloat16(int i) { __x = (unsigned short)__telar_float2bfloat16((float)i); }
  __host__ __device__ __nv_bfloat16(unsigned int i) { __x = (unsigned short)__telar_float2bfloat16((float)i); }
  __host__ __device__ operator float() const { return __telar_bfloat162float((short)__x); }
  __host__ __device__ __nv_bfloat16 &operator=(float f) { __x = (unsigned short)__telar_float2bfloat16(f); return *this; }
  __host__ __device__ __nv_bfloat16 &operator=(double f) { __x = (unsigned short)__telar_double2bfloat16(f); return *this; }
};
__host__ __device__ __nv_bfloat16 operator+(const __nv_bfloat16 &, const __half &) = delete("un operando es __nv_bfloat16 y el otro __half; convierta los dos a float");
__host__ __device__ __nv_bfloat16 operator+(const __half &, const __nv_bfloat16 &) = delete("un operando es __half y el otro __nv_bfloat16; convierta los dos a float");
__host__ __device__ __nv_bfloat16 operator-(const __nv_bfloat16 &, const __half &) = delete("un operando es __nv_bfloat16 y el otro __half; convierta los dos a float");
__host__ __device__ __nv_bfloat16 operator-(const __half &, const __nv_bfloat16 &) = delete("un operando es __half y el otro __nv_bfloat16; convierta los dos a float");
__host__ __device__ __nv_bfloat16 operator*(const __nv_bfloat16 &, const __half &) = delete("un operando es __nv_bfloat16 y el otro __half; convierta los dos a float");
__host__ __device__ __nv_bfloat16 operator*(const __half &, const __nv_bfloat16 &) = delete("un operando es __half y el otro __nv_bfloat16; convierta los dos a float");
__host__ __device__ __nv_bfloat16 operator/(const __nv_bfloat16 &, const __half &) = delete("un operando es __nv_bfloat16 y el otro __half; convierta los dos a float");
__host__ __device__ __nv_bfloat16 operator/(const __half &, const __nv_bfloat16 &) = delete("un operando es __half y el otro __nv_bfloat16; convierta los dos a float");
__host__ __device__ inline __nv_bfloat16 operator+(__nv_bfloat16 a, __nv_bfloat16 b) { return __nv_bfloat16((float)a + (float)b); }
__host__ __device__ inline __nv_bfloat16 &operator+=(__nv_bfloat16 &a, __nv_bfloat16 b) { a = __nv_bfloat16((float)a + (float)b); return a; }
__host__ __device__ inline __nv_bfloat16 operator-(__nv_bfloat16 a, __nv_bfloat16 b) { return __nv_bfloat16((float)a - (float)b); }
__host__ __device__ inline __nv_bfloat16 &operator-=(__nv_bfloat16 &a, __nv_bfloat16 b) { a = __nv_bfloat16((float)a - (float)b); return a; }
__host__ __device__ inline __nv_bfloat16 operator*(__nv_bfloat16 a, __nv_bfloat16 b) { return __nv_bfloat16((float)a * (float)b); }
__host__ __device__ inline __nv_bfloat16 &operator*=(__nv_bfloat16 &a, __nv_bfloat16 b) { a = __nv_bfloat16((float)a * (float)b); return a; }
__host__ __device__ inline __nv_bfloat16 operator/(__nv_bfloat16 a, __nv_bfloat16 b) { return __nv_bfloat16((float)a / (float)b); }
__host__ __device__ inline __nv_bfloat16 &operator/=(__nv_bfloat16 &a, __nv_bfloat16 b) { a = __nv_bfloat16((float)a / (float)b); return a; }
__host__ __device__ inline __nv_bfloat16 operator-(__nv_bfloat16 a) { __nv_bfloat16 r; r.__x = a.__x ^ 0x8000; return r; }
__host__ __device__ inline bool operator==(__nv_bfloat16 a, __nv_bfloat16 b) { return (float)a == (float)b; }
__host__ __device__ inline bool operator!=(__nv_bfloat16 a, __nv_bfloat16 b) { return (float)a != (float)b; }
__host__ __device__ inline bool operator<(__nv_bfloat16 a, __nv_bfloat16 b) { return (float)a < (float)b; }
__host__ __device__ inline bool operator<=(__nv_bfloat16 a, __nv_bfloat16 b) { return (float)a <= (float)b; }
__host__ __device__ inline bool operator>(__nv_bfloat16 a, __nv_bfloat16 b) { return (float)a > (float)b; }
__host__ __device__ inline bool operator>=(__nv_bfloat16 a, __nv_bfloat16 b) { return (float)a >= (float)b; }
typedef __nv_bfloat16 nv_bfloat16;

/// Dos __nv_bfloat16 juntos.
struct __align__(4) __nv_bfloat162 {
  __nv_bfloat16 x, y;
  __nv_bfloat162() = default;
  __host__ __device__ __nv_bfloat162(const __nv_bfloat16 &a, const __nv_bfloat16 &b) : x(a), y(b) {}
};
__host__ __device__ inline __nv_bfloat162 operator+(__nv_bfloat162 a, __nv_bfloat162 b) { __nv_bfloat162 r; r.x = a.x + b.x; r.y = a.y + b.y; return r; }
__host__ __device__ inline __nv_bfloat162 operator-(__nv_bfloat162 a, __nv_bfloat162 b) { __nv_bfloat162 r; r.x = a.x - b.x; r.y = a.y - b.y; return r; }
__host__ __device__ inline __nv_bfloat162 operator*(__nv_bfloat162 a, __nv_bfloat162 b) { __nv_bfloat162 r; r.x = a.x * b.x; r.y = a.y * b.y; return r; }
__host__ __device__ inline __nv_bfloat162 operator/(__nv_bfloat162 a, __nv_bfloat162 b) { __nv_bfloat162 r; r.x = a.x / b.x; r.y = a.y / b.y; return r; }
__host__ __device__ inline __nv_bfloat162 &operator+=(__nv_bfloat162 &a, __nv_bfloat162 b) { a.x += b.x; a.y += b.y; return a; }
__host__ __device__ inline __nv_bfloat162 &operator-=(__nv_bfloat162 &a, __nv_bfloat162 b) { a.x -= b.x; a.y -= b.y; return a; }
__host__ __device__ inline __nv_bfloat162 &operator*=(__nv_bfloat162 &a, __nv_bfloat162 b) { a.x *= b.x; a.y *= b.y; return a; }
__host__ __device__ inline __nv_bfloat162 &operator/=(__nv_bfloat162 &a, __nv_bfloat162 b) { a.x /= b.x; a.y /= b.y; return a; }
typedef __nv_bfloat162 nv_bfloat162;

/// Convierte a bfloat16 con el redondeo más cercano.
__host__ __device__ inline __nv_bfloat16 __float2bfloat16(float x) { return __nv_bfloat16(x); }
__host__ __device__ inline __nv_bfloat16 __float2bfloat16_rn(float x) { return __nv_bfloat16(x); }
__host__ __device__ inline __nv_bfloat16 __float2bfloat16_rz(float x) { __nv_bfloat16 r; r.__x = (unsigned short)__telar_float2bfloat16_rz(x); return r; }
__host__ __device__ inline __nv_bfloat16 __double2bfloat16(double x) { return __nv_bfloat16(x); }
/// Convierte a float, sin error.
__host__ __device__ inline float __bfloat162float(__nv_bfloat16 x) { return (float)x; }
__host__ __device__ inline __nv_bfloat16 __ushort_as_bfloat16(unsigned short bits) { __nv_bfloat16 r; r.__x = bits; return r; }
__host__ __device__ inline unsigned short __bfloat16_as_ushort(__nv_bfloat16 x) { return x.__x; }
__host__ __device__ inline __nv_bfloat162 __halves2bfloat162(__nv_bfloat16 x, __nv_bfloat16 y) { __nv_bfloat162 r; r.x = x; r.y = y; return r; }
__host__ __device__ inline __nv_bfloat162 __floats2bfloat162_rn(float x, float y) { return __halves2bfloat162(__nv_bfloat16(x), __nv_bfloat16(y)); }
__host__ __device__ inline float2 __bfloat1622float2(__nv_bfloat162 v) { return make_float2((float)v.x, (float)v.y); }
__host__ __device__ inline __nv_bfloat16 __float2bfloat16_ru(float x) { return __ushort_as_bfloat16((unsigned short)__telar_float2bfloat16_to(x, true)); }
__host__ __device__ inline __nv_bfloat16 __float2bfloat16_rd(float x) { return __ushort_as_bfloat16((unsigned short)__telar_float2bfloat16_to(x, false)); }
__host__ __device__ inline __nv_bfloat16 __short_as_bfloat16(short bits) { return __ushort_as_bfloat16((unsigned short)bits); }
__host__ __device__ inline short __bfloat16_as_short(__nv_bfloat16 x) { return (short)x.__x; }
__host__ __device__ inline __nv_bfloat162 make_bfloat162(__nv_bfloat16 x, __nv_bfloat16 y) { return __nv_bfloat162(x, y); }
__host__ __device__ inline __nv_bfloat162 __float2bfloat162_rn(float x) { return __floats2bfloat162_rn(x, x); }
__host__ __device__ inline __nv_bfloat162 __float22bfloat162_rn(float2 v) { return __floats2bfloat162_rn(v.x, v.y); }
#define TELAR_ONE __nv_bfloat16
#define TELAR_TWO __nv_bfloat162
#define TELAR_WORD bfloat16
#include "small_floats.cuh"
/// Suma atómica; devuelve lo que había.
__device__ inline __nv_bfloat16 atomicAdd(__nv_bfloat16 *address, __nv_bfloat16 value) {
  unsigned short *code = (unsigned short *)address;
  unsigned short seen = atomicCAS(code, (unsigned short)0, (unsigned short)0);
  unsigned short before;
  do {
    before = seen;
    seen = atomicCAS(code, before, __bfloat16_as_ushort(__ushort_as_bfloat16(before) + value));
  } while (seen != before);
  return __ushort_as_bfloat16(seen);
}
/// Cada mitad se suma de forma atómica; las dos juntas no, como en CUDA.
__device__ inline __nv_bfloat162 atomicAdd(__nv_bfloat162 *address, __nv_bfloat162 value) {
  __nv_bfloat16 x = atomicAdd(&address->x, value.x);
  __nv_bfloat16 y = atomicAdd(&address->y, value.y);
  return __nv_bfloat162(x, y);
}
#endif
