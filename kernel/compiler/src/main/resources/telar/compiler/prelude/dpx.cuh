// Máximos y mínimos de tres, con suma o con predicado (DPX), de 32 bits y de dos mitades de 16.
#pragma once
__host__ __device__ inline unsigned int __telar_halves(int high, int low) { return (unsigned int)high << 16 | ((unsigned int)low & 0xffff); }
__host__ __device__ inline int __telar_low(unsigned int x) { return (short)x; }
__host__ __device__ inline int __telar_high(unsigned int x) { return (short)(x >> 16); }
__host__ __device__ inline int __telar_ulow(unsigned int x) { return (int)(x & 0xffff); }
__host__ __device__ inline int __telar_uhigh(unsigned int x) { return (int)(x >> 16); }
/// El mayor de a, b y c.
__host__ __device__ inline int __vimax3_s32(int a, int b, int c) { return max(max(a, b), c); }
/// El mayor de a + b y c.
__host__ __device__ inline int __viaddmax_s32(int a, int b, int c) { return max((int)((unsigned int)a + (unsigned int)b), c); }
/// El mayor de a y b; chosen dice si es a.
__host__ __device__ inline int __vibmax_s32(int a, int b, bool *chosen) { *chosen = a >= b; return max(a, b); }
/// Lo mismo, y nunca menos de 0.
__host__ __device__ inline int __vimax_s32_relu(int a, int b) { return max(max(a, b), 0); }
__host__ __device__ inline int __vimax3_s32_relu(int a, int b, int c) { return max(__vimax3_s32(a, b, c), 0); }
__host__ __device__ inline int __viaddmax_s32_relu(int a, int b, int c) { return max(__viaddmax_s32(a, b, c), 0); }
/// El mayor de a, b y c.
__host__ __device__ inline unsigned int __vimax3_u32(unsigned int a, unsigned int b, unsigned int c) { return max(max(a, b), c); }
/// El mayor de a + b y c.
__host__ __device__ inline unsigned int __viaddmax_u32(unsigned int a, unsigned int b, unsigned int c) { return max(a + b, c); }
/// El mayor de a y b; chosen dice si es a.
__host__ __device__ inline unsigned int __vibmax_u32(unsigned int a, unsigned int b, bool *chosen) { *chosen = a >= b; return max(a, b); }
/// De cada mitad, el mayor.
__host__ __device__ inline unsigned int __vimax3_s16x2(unsigned int a, unsigned int b, unsigned int c) {
  return __telar_halves(__vimax3_s32(__telar_high(a), __telar_high(b), __telar_high(c)), __vimax3_s32(__telar_low(a), __telar_low(b), __telar_low(c)));
}
__host__ __device__ inline unsigned int __viaddmax_s16x2(unsigned int a, unsigned int b, unsigned int c) {
  return __telar_halves(max((int)(short)(__telar_high(a) + __telar_high(b)), __telar_high(c)), max((int)(short)(__telar_low(a) + __telar_low(b)), __telar_low(c)));
}
__host__ __device__ inline unsigned int __vibmax_s16x2(unsigned int a, unsigned int b, bool *high, bool *low) {
  return __telar_halves(__vibmax_s32(__telar_high(a), __telar_high(b), high), __vibmax_s32(__telar_low(a), __telar_low(b), low));
}
/// Lo mismo, y nunca menos de 0.
__host__ __device__ inline unsigned int __telar_not_negative(unsigned int x) { return __telar_halves(max(__telar_high(x), 0), max(__telar_low(x), 0)); }
__host__ __device__ inline unsigned int __vimax_s16x2_relu(unsigned int a, unsigned int b) { return __telar_not_negative(__vimax3_s16x2(a, b, b)); }
__host__ __device__ inline unsigned int __vimax3_s16x2_relu(unsigned int a, unsigned int b, unsigned int c) { return __telar_not_negative(__vimax3_s16x2(a, b, c)); }
__host__ __device__ inline unsigned int __viaddmax_s16x2_relu(unsigned int a, unsigned int b, unsigned int c) { return __telar_not_negative(__viaddmax_s16x2(a, b, c)); }
/// De cada mitad, el mayor.
__host__ __device__ inline unsigned int __vimax3_u16x2(unsigned int a, unsigned int b, unsigned int c) {
  return __telar_halves(__vimax3_s32(__telar_uhigh(a), __telar_uhigh(b), __telar_uhigh(c)), __vimax3_s32(__telar_ulow(a), __telar_ulow(b), __telar_ulow(c)));
}
__host__ __device__ inline unsigned int __viaddmax_u16x2(unsigned int a, unsigned int b, unsigned int c) {
  return __telar_halves(max((int)(unsigned short)(__telar_uhigh(a) + __telar_uhigh(b)), __telar_uhigh(c)), max((int)(unsigned short)(__telar_ulow(a) + __telar_ulow(b)), __telar_ulow(c)));
}
__host__ __device__ inline unsigned int __vibmax_u16x2(unsigned int a, unsigned int b, bool *high, bool *low) {
  return __telar_halves(__vibmax_s32(__telar_uhigh(a), __telar_uhigh(b), high), __vibmax_s32(__telar_ulow(a), __telar_ulow(b), low));
}
/// El menor de a, b y c.
__host__ __device__ inline int __vimin3_s32(int a, int b, int c) { return min(min(a, b), c); }
/// El menor de a + b y c.
__host__ __device__ inline int __viaddmin_s32(int a, int b, int c) { return min((int)((unsigned int)a + (unsigned int)b), c); }
/// El menor de a y b; chosen dice si es a.
__host__ __device__ inline int __vibmin_s32(int a, int b, bool *chosen) { *chosen = a <= b; return min(a, b); }
/// Lo mismo, y nunca menos de 0.
__host__ __device__ inline int __vimin_s32_relu(int a, int b) { return max(min(a, b), 0); }
__host__ __device__ inline int __vimin3_s32_relu(int a, int b, int c) { return max(__vimin3_s32(a, b, c), 0); }
__host__ __device__ inline int __viaddmin_s32_relu(int a, int b, int c) { return max(__viaddmin_s32(a, b, c), 0); }
/// El menor de a, b y c.
__host__ __device__ inline unsigned int __vimin3_u32(unsigned int a, unsigned int b, unsigned int c) { return min(min(a, b), c); }
/// El menor de a + b y c.
__host__ __device__ inline unsigned int __viaddmin_u32(unsigned int a, unsigned int b, unsigned int c) { return min(a + b, c); }
/// El menor de a y b; chosen dice si es a.
__host__ __device__ inline unsigned int __vibmin_u32(unsigned int a, unsigned int b, bool *chosen) { *chosen = a <= b; return min(a, b); }
/// De cada mitad, el menor.
__host__ __device__ inline unsigned int __vimin3_s16x2(unsigned int a, unsigned int b, unsigned int c) {
  return __telar_halves(__vimin3_s32(__telar_high(a), __telar_high(b), __telar_high(c)), __vimin3_s32(__telar_low(a), __telar_low(b), __telar_low(c)));
}
__host__ __device__ inline unsigned int __viaddmin_s16x2(unsigned int a, unsigned int b, unsigned int c) {
  return __telar_halves(min((int)(short)(__telar_high(a) + __telar_high(b)), __telar_high(c)), min((int)(short)(__telar_low(a) + __telar_low(b)), __telar_low(c)));
}
__host__ __device__ inline unsigned int __vibmin_s16x2(unsigned int a, unsigned int b, bool *high, bool *low) {
  return __telar_halves(__vibmin_s32(__telar_high(a), __telar_high(b), high), __vibmin_s32(__telar_low(a), __telar_low(b), low));
}
/// Lo mismo, y nunca menos de 0.
__host__ __device__ inline unsigned int __vimin_s16x2_relu(unsigned int a, unsigned int b) { return __telar_not_negative(__vimin3_s16x2(a, b, b)); }
__host__ __device__ inline unsigned int __vimin3_s16x2_relu(unsigned int a, unsigned int b, unsigned int c) { return __telar_not_negative(__vimin3_s16x2(a, b, c)); }
__host__ __device__ inline unsigned int __viaddmin_s16x2_relu(unsigned int a, unsigned int b, unsigned int c) { return __telar_not_negative(__viaddmin_s16x2(a, b, c)); }
/// De cada mitad, el menor.
__host__ __device__ inline unsigned int __vimin3_u16x2(unsigned int a, unsigned int b, unsigned int c) {
  return __telar_halves(__vimin3_s32(__telar_uhigh(a), __telar_uhigh(b), __telar_uhigh(c)), __vimin3_s32(__telar_ulow(a), __telar_ulow(b), __telar_ulow(c)));
}
__host__ __device__ inline unsigned int __viaddmin_u16x2(unsigned int a, unsigned int b, unsigned int c) {
  return __telar_halves(min((int)(unsigned short)(__telar_uhigh(a) + __telar_uhigh(b)), __telar_uhigh(c)), min((int)(unsigned short)(__telar_ulow(a) + __telar_ulow(b)), __telar_ulow(c)));
}
__host__ __device__ inline unsigned int __vibmin_u16x2(unsigned int a, unsigned int b, bool *high, bool *low) {
  return __telar_halves(__vibmin_s32(__telar_uhigh(a), __telar_uhigh(b), high), __vibmin_s32(__telar_ulow(a), __telar_ulow(b), low));
}
