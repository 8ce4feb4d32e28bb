// Medios flotantes (fp16): cada operación se calcula en float y se redondea una vez.
#ifndef TELAR_HALF
#define TELAR_HALF
#include "conversions_more.cuh"
// El __half más cercano; los empates, al par. Los subnormales se redondean al sumarles 0.5, cuya
// última cifra vale lo mismo que la de ellos.
__host__ __device__ inline short __telar_float2half(float x) {
  int bits = __float_as_int(x);
  int size = bits & 0x7fffffff;
  int normal = (size + 0xfff + ((size >> 13) & 1) - 0x38000000) >> 13;
  int subnormal = __float_as_int(__int_as_float(size) + 0.5f) - 0x3f000000;
  int finite = size < 0x38800000 ? subnormal : normal;
  int code = size < 0x47800000 ? finite : 0x7c00;
  return (short)(size > 0x7f800000 ? 0x7fff : code | ((bits >> 16) & 0x8000));
}
__host__ __device__ __telar_intrinsic_pure("__float2half_rz") short __telar_float2half_rz(float x);
__host__ __device__ __telar_intrinsic_pure("__float2half_ru") short __telar_float2half_ru(float x);
__host__ __device__ __telar_intrinsic_pure("__float2half_rd") short __telar_float2half_rd(float x);
__host__ __device__ __telar_intrinsic_pure("__double2half") short __telar_double2half(double x);
__host__ __device__ inline float __telar_half2float(short code) {
  int size = code & 0x7fff;
  int finite = __float_as_int(__int_as_float(size << 13) * 5.192296858534828e33f);
  int special = size == 0x7c00 ? 0x7f800000 : 0x7fffffff;
  return __int_as_float((size < 0x7c00 ? finite : special) | (code & 0x80000000));
}

/// Los bits de un __half.
struct __half_raw {
  unsigned short x;
};
struct __half2_raw {
  unsigned short x, y;
};
struct __nv_bfloat16;
/// Número de 16 bits: 1 de signo, 5 de exponente y 10 de fracción.
struct __half {
  unsigned short __x;
  __half() = default;
  __host__ __device__ __half(const __half_raw &bits) { __x = bits.x; }
  __host__ __device__ operator __half_raw() const { return __half_raw{__x}; }
  __host__ __device__ __half(float f) { __x = (unsigned short)__telar_float2half(f); }
  __host__ __device__ __half(double f) { __x = (unsigned short)__telar_double2half(f); }
  __host__ __device__ __half(int i) { __x = (unsigned short)__telar_float2half((float)i); }
  __host__ __device__ __half(unsigned int i) { __x = (unsigned short)__telar_float2half((float)i); }
  __host__ __device__ operator float() const { return __telar_half2float((short)__x); }
  __host__ __device__ __half &operator=(const __nv_bfloat16 &) = delete("no se pasa de __nv_bfloat16 a __half directamente; escriba __float2half(__bfloat162float(b))");
  __host__ __device__ __half &operator=(float f) { __x = (unsigned short)__telar_float2half(f); return *this; }
  __host__ __device__ __half &operator=(double f) { __x = (unsigned short)__telar_double2half(f); return *this; }
};
__host__ __device__ __half max(__half, __half) = delete("CUDA no lo tiene para __half; use __hmax(a, b)");
__host__ __device__ __half min(__half, __half) = delete("CUDA no lo tiene para __half; use __hmin(a, b)");
__host__ __device__ inline __half operator+(__half a, __half b) { return __half((float)a + (float)b); }
__host__ __device__ inline __half &operator+=(__half &a, __half b) { a = __half((float)a + (float)b); return a; }
__host__ __device__ inline __half operator-(__half a, __half b) { return __half((float)a - (float)b); }
__host__ __device__ inline __half &operator-=(__half &a, __half b) { a = __half((float)a - (float)b); return a; }
__host__ __device__ inline __half operator*(__half a, __half b) { return __half((float)a * (float)b); }
__host__ __device__ inline __half &operator*=(__half &a, __half b) { a = __half((float)a * (float)b); return a; }
__host__ __device__ inline __half operator/(__half a, __half b) { return __half((float)a / (float)b); }
__host__ __device__ inline __half &operator/=(__half &a, __half b) { a = __half((float)a / (float)b); return a; }
__host__ __device__ inline __half operator-(__half a) { __half r; r.__x = a.__x ^ 0x8000; return r; }
__host__ __device__ inline __half &operator++(__half &a) { a = __half((float)a + 1.0f); return a; }
__host__ __device__ inline __half operator++(__half &a, int) { __half before = a; ++a; return before; }
__host__ __device__ inline __half &operator--(__half &a) { a = __half((float)a - 1.0f); return a; }
__host__ __device__ inline __half operator--(__half &a, int) { __half before = a; --a; return before; }
__host__ __device__ inline bool operator==(__half a, __half b) { return (float)a == (float)b; }
__host__ __device__ inline bool operator!=(__half a, __half b) { return (float)a != (float)b; }
__host__ __device__ inline bool operator<(__half a, __half b) { return (float)a < (float)b; }
__host__ __device__ inline bool operator<=(__half a, __half b) { return (float)a <= (float)b; }
__host__ __device__ inline bool operator>(__half a, __half b) { return (float)a > (float)b; }
__host__ __device__ inline bool operator>=(__half a, __half b) { return (float)a >= (float)b; }
typedef __half half;

/// Dos __half juntos.
struct __align__(4) __half2 {
  __half x, y;
  __half2() = default;
  __host__ __device__ __half2(const __half &a, const __half &b) : x(a), y(b) {}
};
__host__ __device__ inline __half2 operator+(__half2 a, __half2 b) { __half2 r; r.x = a.x + b.x; r.y = a.y + b.y; return r; }
__host__ __device__ inline __half2 operator-(__half2 a, __half2 b) { __half2 r; r.x = a.x - b.x; r.y = a.y - b.y; return r; }
__host__ __device__ inline __half2 operator*(__half2 a, __half2 b) { __half2 r; r.x = a.x * b.x; r.y = a.y * b.y; return r; }
__host__ __device__ inline __half2 operator/(__half2 a, __half2 b) { __half2 r; r.x = a.x / b.x; r.y = a.y / b.y; return r; }
__host__ __device__ inline __half2 &operator+=(__half2 &a, __half2 b) { a.x += b.x; a.y += b.y; return a; }
__host__ __device__ inline __half2 &operator-=(__half2 &a, __half2 b) { a.x -= b.x; a.y -= b.y; return a; }
__host__ __device__ inline __half2 &operator*=(__half2 &a, __half2 b) { a.x *= b.x; a.y *= b.y; return a; }
__host__ __device__ inline __half2 &operator/=(__half2 &a, __half2 b) { a.x /= b.x; a.y /= b.y; return a; }
typedef __half2 half2;

/// Convierte a __half con el redondeo más cercano.
__host__ __device__ inline __half __float2half(float x) { return __half(x); }
__host__ __device__ inline __half __float2half_rn(float x) { return __half(x); }
__host__ __device__ inline __half __float2half_rz(float x) { __half r; r.__x = (unsigned short)__telar_float2half_rz(x); return r; }
__host__ __device__ inline __half __float2half_ru(float x) { __half r; r.__x = (unsigned short)__telar_float2half_ru(x); return r; }
__host__ __device__ inline __half __float2half_rd(float x) { __half r; r.__x = (unsigned short)__telar_float2half_rd(x); return r; }
__host__ __device__ inline __half __double2half(double x) { return __half(x); }
/// Convierte a float, sin error.
__host__ __device__ inline float __half2float(__half x) { return (float)x; }
__host__ __device__ inline __half __ushort_as_half(unsigned short bits) { __half r; r.__x = bits; return r; }
__host__ __device__ inline unsigned short __half_as_ushort(__half x) { return x.__x; }
__host__ __device__ inline __half __short_as_half(short bits) { __half r; r.__x = (unsigned short)bits; return r; }
__host__ __device__ inline short __half_as_short(__half x) { return (short)x.__x; }
__host__ __device__ inline __half2 __halves2half2(__half x, __half y) { __half2 r; r.x = x; r.y = y; return r; }
__host__ __device__ inline __half2 make_half2(__half x, __half y) { return __halves2half2(x, y); }
__host__ __device__ inline __half2 __float2half2_rn(float x) { return __halves2half2(__half(x), __half(x)); }
__host__ __device__ inline __half2 __floats2half2_rn(float x, float y) { return __halves2half2(__half(x), __half(y)); }
__host__ __device__ inline __half2 __float22half2_rn(float2 v) { return __floats2half2_rn(v.x, v.y); }
__host__ __device__ inline float2 __half22float2(__half2 v) { return make_float2((float)v.x, (float)v.y); }
#define TELAR_ONE __half
#define TELAR_TWO __half2
#define TELAR_WORD half
#include "small_floats.cuh"
/// Suma atómica; devuelve lo que había.
__device__ inline __half atomicAdd(__half *address, __half value) {
  unsigned short *code = (unsigned short *)address;
  unsigned short seen = atomicCAS(code, (unsigned short)0, (unsigned short)0);
  unsigned short before;
  do {
    before = seen;
    seen = atomicCAS(code, before, __half_as_ushort(__ushort_as_half(before) + value));
  } while (seen != before);
  return __ushort_as_half(seen);
}
/// Cada mitad se suma de forma atómica; las dos juntas no, como en CUDA.
__device__ inline __half2 atomicAdd(__half2 *address, __half2 value) {
  __half x = atomicAdd(&address->x, value.x);
  __half y = atomicAdd(&address->y, value.y);
  return __half2(x, y);
}
#endif
