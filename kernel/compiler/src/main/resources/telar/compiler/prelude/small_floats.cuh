// Las funciones de los números de 16 bits, para __half y para __nv_bfloat16: quien incluye este
// archivo dice antes sus tipos (TELAR_ONE, TELAR_TWO) y cómo se llaman en las conversiones (TELAR_WORD).
#define TELAR_JOINED(a, b, c) a##b##c
#define TELAR_JOIN(a, b, c) TELAR_JOINED(a, b, c)
/// Operaciones aritméticas, con un solo redondeo.
__host__ __device__ inline TELAR_ONE __hadd(TELAR_ONE a, TELAR_ONE b) { return a + b; }
__host__ __device__ inline TELAR_ONE __hadd_rn(TELAR_ONE a, TELAR_ONE b) { return a + b; }
__host__ __device__ inline TELAR_ONE __hsub(TELAR_ONE a, TELAR_ONE b) { return a - b; }
__host__ __device__ inline TELAR_ONE __hsub_rn(TELAR_ONE a, TELAR_ONE b) { return a - b; }
__host__ __device__ inline TELAR_ONE __hmul(TELAR_ONE a, TELAR_ONE b) { return a * b; }
__host__ __device__ inline TELAR_ONE __hmul_rn(TELAR_ONE a, TELAR_ONE b) { return a * b; }
__host__ __device__ inline TELAR_ONE __hdiv(TELAR_ONE a, TELAR_ONE b) { return a / b; }
__host__ __device__ inline TELAR_ONE __hneg(TELAR_ONE a) { return -a; }
__host__ __device__ inline TELAR_ONE __habs(TELAR_ONE a) { TELAR_ONE r; r.__x = a.__x & 0x7fff; return r; }
__host__ __device__ inline TELAR_ONE __hfma(TELAR_ONE a, TELAR_ONE b, TELAR_ONE c) { return TELAR_ONE((double)(float)a * (double)(float)b + (double)(float)c); }
/// Lo mismo, limitado al intervalo [0, 1].
__device__ inline TELAR_ONE __hadd_sat(TELAR_ONE a, TELAR_ONE b) { return TELAR_ONE(__saturatef((float)(a + b))); }
__device__ inline TELAR_ONE __hsub_sat(TELAR_ONE a, TELAR_ONE b) { return TELAR_ONE(__saturatef((float)(a - b))); }
__device__ inline TELAR_ONE __hmul_sat(TELAR_ONE a, TELAR_ONE b) { return TELAR_ONE(__saturatef((float)(a * b))); }
__device__ inline TELAR_ONE __hfma_sat(TELAR_ONE a, TELAR_ONE b, TELAR_ONE c) { return TELAR_ONE(__saturatef((float)__hfma(a, b, c))); }
/// Lo mismo, y nunca menos de 0.
__device__ inline TELAR_ONE __hfma_relu(TELAR_ONE a, TELAR_ONE b, TELAR_ONE c) {
  float r = (float)__hfma(a, b, c);
  return TELAR_ONE(r < 0.0f ? 0.0f : r);
}
/// Comparaciones; las que terminan en u son ciertas también con NaN.
__host__ __device__ inline bool __heq(TELAR_ONE a, TELAR_ONE b) { return a == b; }
__host__ __device__ inline bool __hlt(TELAR_ONE a, TELAR_ONE b) { return a < b; }
__host__ __device__ inline bool __hle(TELAR_ONE a, TELAR_ONE b) { return a <= b; }
__host__ __device__ inline bool __hgt(TELAR_ONE a, TELAR_ONE b) { return a > b; }
__host__ __device__ inline bool __hge(TELAR_ONE a, TELAR_ONE b) { return a >= b; }
__host__ __device__ inline bool __hne(TELAR_ONE a, TELAR_ONE b) { return a < b || a > b; }
__host__ __device__ inline bool __hisnan(TELAR_ONE a) { return isnan((float)a); }
__host__ __device__ inline int __hisinf(TELAR_ONE a) { return isinf((float)a) ? ((float)a < 0.0f ? -1 : 1) : 0; }
__host__ __device__ inline bool __hequ(TELAR_ONE a, TELAR_ONE b) { return !(__hne(a, b)); }
__host__ __device__ inline bool __hltu(TELAR_ONE a, TELAR_ONE b) { return !(a >= b); }
__host__ __device__ inline bool __hleu(TELAR_ONE a, TELAR_ONE b) { return !(a > b); }
__host__ __device__ inline bool __hgtu(TELAR_ONE a, TELAR_ONE b) { return !(a <= b); }
__host__ __device__ inline bool __hgeu(TELAR_ONE a, TELAR_ONE b) { return !(a < b); }
__host__ __device__ inline bool __hneu(TELAR_ONE a, TELAR_ONE b) { return !(a == b); }
/// El mayor y el menor; con NaN, el otro, o NaN si la función termina en _nan.
__host__ __device__ inline TELAR_ONE __hmax(TELAR_ONE a, TELAR_ONE b) { return TELAR_ONE(fmaxf((float)a, (float)b)); }
__host__ __device__ inline TELAR_ONE __hmin(TELAR_ONE a, TELAR_ONE b) { return TELAR_ONE(fminf((float)a, (float)b)); }
__host__ __device__ inline TELAR_ONE __hmax_nan(TELAR_ONE a, TELAR_ONE b) { return __hisnan(a) || __hisnan(b) ? TELAR_ONE(NAN) : __hmax(a, b); }
__host__ __device__ inline TELAR_ONE __hmin_nan(TELAR_ONE a, TELAR_ONE b) { return __hisnan(a) || __hisnan(b) ? TELAR_ONE(NAN) : __hmin(a, b); }
/// Funciones elementales, calculadas en float.
__device__ inline TELAR_ONE hceil(TELAR_ONE a) { return TELAR_ONE(ceilf((float)a)); }
__device__ inline TELAR_ONE hfloor(TELAR_ONE a) { return TELAR_ONE(floorf((float)a)); }
__device__ inline TELAR_ONE htrunc(TELAR_ONE a) { return TELAR_ONE(truncf((float)a)); }
__device__ inline TELAR_ONE hrint(TELAR_ONE a) { return TELAR_ONE(rintf((float)a)); }
__device__ inline TELAR_ONE hsqrt(TELAR_ONE a) { return TELAR_ONE(sqrtf((float)a)); }
__device__ inline TELAR_ONE hrsqrt(TELAR_ONE a) { return TELAR_ONE(rsqrtf((float)a)); }
__device__ inline TELAR_ONE hlog(TELAR_ONE a) { return TELAR_ONE(logf((float)a)); }
__device__ inline TELAR_ONE hlog2(TELAR_ONE a) { return TELAR_ONE(log2f((float)a)); }
__device__ inline TELAR_ONE hlog10(TELAR_ONE a) { return TELAR_ONE(log10f((float)a)); }
__device__ inline TELAR_ONE hexp(TELAR_ONE a) { return TELAR_ONE(expf((float)a)); }
__device__ inline TELAR_ONE hexp2(TELAR_ONE a) { return TELAR_ONE(exp2f((float)a)); }
__device__ inline TELAR_ONE hexp10(TELAR_ONE a) { return TELAR_ONE(exp10f((float)a)); }
__device__ inline TELAR_ONE hsin(TELAR_ONE a) { return TELAR_ONE(sinf((float)a)); }
__device__ inline TELAR_ONE hcos(TELAR_ONE a) { return TELAR_ONE(cosf((float)a)); }
__device__ inline TELAR_ONE hrcp(TELAR_ONE a) { return TELAR_ONE(1.0f / (float)a); }
/// Las mismas, en las dos mitades.
__device__ inline TELAR_TWO h2ceil(TELAR_TWO a) { return TELAR_TWO(hceil(a.x), hceil(a.y)); }
__device__ inline TELAR_TWO h2floor(TELAR_TWO a) { return TELAR_TWO(hfloor(a.x), hfloor(a.y)); }
__device__ inline TELAR_TWO h2trunc(TELAR_TWO a) { return TELAR_TWO(htrunc(a.x), htrunc(a.y)); }
__device__ inline TELAR_TWO h2rint(TELAR_TWO a) { return TELAR_TWO(hrint(a.x), hrint(a.y)); }
__device__ inline TELAR_TWO h2sqrt(TELAR_TWO a) { return TELAR_TWO(hsqrt(a.x), hsqrt(a.y)); }
__device__ inline TELAR_TWO h2rsqrt(TELAR_TWO a) { return TELAR_TWO(hrsqrt(a.x), hrsqrt(a.y)); }
__device__ inline TELAR_TWO h2log(TELAR_TWO a) { return TELAR_TWO(hlog(a.x), hlog(a.y)); }
__device__ inline TELAR_TWO h2log2(TELAR_TWO a) { return TELAR_TWO(hlog2(a.x), hlog2(a.y)); }
__device__ inline TELAR_TWO h2log10(TELAR_TWO a) { return TELAR_TWO(hlog10(a.x), hlog10(a.y)); }
__device__ inline TELAR_TWO h2exp(TELAR_TWO a) { return TELAR_TWO(hexp(a.x), hexp(a.y)); }
__device__ inline TELAR_TWO h2exp2(TELAR_TWO a) { return TELAR_TWO(hexp2(a.x), hexp2(a.y)); }
__device__ inline TELAR_TWO h2exp10(TELAR_TWO a) { return TELAR_TWO(hexp10(a.x), hexp10(a.y)); }
__device__ inline TELAR_TWO h2sin(TELAR_TWO a) { return TELAR_TWO(hsin(a.x), hsin(a.y)); }
__device__ inline TELAR_TWO h2cos(TELAR_TWO a) { return TELAR_TWO(hcos(a.x), hcos(a.y)); }
__device__ inline TELAR_TWO h2rcp(TELAR_TWO a) { return TELAR_TWO(hrcp(a.x), hrcp(a.y)); }
__host__ __device__ inline TELAR_TWO __hadd2(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(__hadd(a.x, b.x), __hadd(a.y, b.y)); }
__host__ __device__ inline TELAR_TWO __hadd2_rn(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(__hadd_rn(a.x, b.x), __hadd_rn(a.y, b.y)); }
__device__ inline TELAR_TWO __hadd2_sat(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(__hadd_sat(a.x, b.x), __hadd_sat(a.y, b.y)); }
__host__ __device__ inline TELAR_TWO __hsub2(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(__hsub(a.x, b.x), __hsub(a.y, b.y)); }
__host__ __device__ inline TELAR_TWO __hsub2_rn(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(__hsub_rn(a.x, b.x), __hsub_rn(a.y, b.y)); }
__device__ inline TELAR_TWO __hsub2_sat(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(__hsub_sat(a.x, b.x), __hsub_sat(a.y, b.y)); }
__host__ __device__ inline TELAR_TWO __hmul2(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(__hmul(a.x, b.x), __hmul(a.y, b.y)); }
__host__ __device__ inline TELAR_TWO __hmul2_rn(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(__hmul_rn(a.x, b.x), __hmul_rn(a.y, b.y)); }
__device__ inline TELAR_TWO __hmul2_sat(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(__hmul_sat(a.x, b.x), __hmul_sat(a.y, b.y)); }
__host__ __device__ inline TELAR_TWO __h2div(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(__hdiv(a.x, b.x), __hdiv(a.y, b.y)); }
__host__ __device__ inline TELAR_TWO __hmax2(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(__hmax(a.x, b.x), __hmax(a.y, b.y)); }
__host__ __device__ inline TELAR_TWO __hmax2_nan(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(__hmax_nan(a.x, b.x), __hmax_nan(a.y, b.y)); }
__host__ __device__ inline TELAR_TWO __hmin2(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(__hmin(a.x, b.x), __hmin(a.y, b.y)); }
__host__ __device__ inline TELAR_TWO __hmin2_nan(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(__hmin_nan(a.x, b.x), __hmin_nan(a.y, b.y)); }
__host__ __device__ inline TELAR_TWO __hfma2(TELAR_TWO a, TELAR_TWO b, TELAR_TWO c) { return TELAR_TWO(__hfma(a.x, b.x, c.x), __hfma(a.y, b.y, c.y)); }
__device__ inline TELAR_TWO __hfma2_sat(TELAR_TWO a, TELAR_TWO b, TELAR_TWO c) { return TELAR_TWO(__hfma_sat(a.x, b.x, c.x), __hfma_sat(a.y, b.y, c.y)); }
__device__ inline TELAR_TWO __hfma2_relu(TELAR_TWO a, TELAR_TWO b, TELAR_TWO c) { return TELAR_TWO(__hfma_relu(a.x, b.x, c.x), __hfma_relu(a.y, b.y, c.y)); }
__host__ __device__ inline TELAR_TWO __hneg2(TELAR_TWO a) { return TELAR_TWO(__hneg(a.x), __hneg(a.y)); }
__host__ __device__ inline TELAR_TWO __habs2(TELAR_TWO a) { return TELAR_TWO(__habs(a.x), __habs(a.y)); }
__host__ __device__ inline TELAR_TWO __hisnan2(TELAR_TWO a) { return TELAR_TWO(TELAR_ONE(__hisnan(a.x) ? 1.0f : 0.0f), TELAR_ONE(__hisnan(a.y) ? 1.0f : 0.0f)); }
/// a por b, más c, como números complejos.
__host__ __device__ inline TELAR_TWO __hcmadd(TELAR_TWO a, TELAR_TWO b, TELAR_TWO c) {
  TELAR_ONE real = __hfma(a.x, b.x, c.x);
  TELAR_ONE imaginary = __hfma(a.x, b.y, c.y);
  return TELAR_TWO(__hfma(-a.y, b.y, real), __hfma(a.y, b.x, imaginary));
}
/// Comparaciones de las dos mitades: 1 o 0 en cada una; con _mask, 0xffff o 0; con b, si ambas.
__host__ __device__ inline TELAR_TWO __heq2(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(TELAR_ONE(__heq(a.x, b.x) ? 1.0f : 0.0f), TELAR_ONE(__heq(a.y, b.y) ? 1.0f : 0.0f)); }
__host__ __device__ inline unsigned int __heq2_mask(TELAR_TWO a, TELAR_TWO b) { return (__heq(a.x, b.x) ? 0xffffu : 0u) | (__heq(a.y, b.y) ? 0xffff0000u : 0u); }
__host__ __device__ inline bool __hbeq2(TELAR_TWO a, TELAR_TWO b) { return __heq(a.x, b.x) && __heq(a.y, b.y); }
__host__ __device__ inline TELAR_TWO __hequ2(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(TELAR_ONE(__hequ(a.x, b.x) ? 1.0f : 0.0f), TELAR_ONE(__hequ(a.y, b.y) ? 1.0f : 0.0f)); }
__host__ __device__ inline unsigned int __hequ2_mask(TELAR_TWO a, TELAR_TWO b) { return (__hequ(a.x, b.x) ? 0xffffu : 0u) | (__hequ(a.y, b.y) ? 0xffff0000u : 0u); }
__host__ __device__ inline bool __hbequ2(TELAR_TWO a, TELAR_TWO b) { return __hequ(a.x, b.x) && __hequ(a.y, b.y); }
__host__ __device__ inline TELAR_TWO __hne2(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(TELAR_ONE(__hne(a.x, b.x) ? 1.0f : 0.0f), TELAR_ONE(__hne(a.y, b.y) ? 1.0f : 0.0f)); }
__host__ __device__ inline unsigned int __hne2_mask(TELAR_TWO a, TELAR_TWO b) { return (__hne(a.x, b.x) ? 0xffffu : 0u) | (__hne(a.y, b.y) ? 0xffff0000u : 0u); }
__host__ __device__ inline bool __hbne2(TELAR_TWO a, TELAR_TWO b) { return __hne(a.x, b.x) && __hne(a.y, b.y); }
__host__ __device__ inline TELAR_TWO __hneu2(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(TELAR_ONE(__hneu(a.x, b.x) ? 1.0f : 0.0f), TELAR_ONE(__hneu(a.y, b.y) ? 1.0f : 0.0f)); }
__host__ __device__ inline unsigned int __hneu2_mask(TELAR_TWO a, TELAR_TWO b) { return (__hneu(a.x, b.x) ? 0xffffu : 0u) | (__hneu(a.y, b.y) ? 0xffff0000u : 0u); }
__host__ __device__ inline bool __hbneu2(TELAR_TWO a, TELAR_TWO b) { return __hneu(a.x, b.x) && __hneu(a.y, b.y); }
__host__ __device__ inline TELAR_TWO __hlt2(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(TELAR_ONE(__hlt(a.x, b.x) ? 1.0f : 0.0f), TELAR_ONE(__hlt(a.y, b.y) ? 1.0f : 0.0f)); }
__host__ __device__ inline unsigned int __hlt2_mask(TELAR_TWO a, TELAR_TWO b) { return (__hlt(a.x, b.x) ? 0xffffu : 0u) | (__hlt(a.y, b.y) ? 0xffff0000u : 0u); }
__host__ __device__ inline bool __hblt2(TELAR_TWO a, TELAR_TWO b) { return __hlt(a.x, b.x) && __hlt(a.y, b.y); }
__host__ __device__ inline TELAR_TWO __hltu2(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(TELAR_ONE(__hltu(a.x, b.x) ? 1.0f : 0.0f), TELAR_ONE(__hltu(a.y, b.y) ? 1.0f : 0.0f)); }
__host__ __device__ inline unsigned int __hltu2_mask(TELAR_TWO a, TELAR_TWO b) { return (__hltu(a.x, b.x) ? 0xffffu : 0u) | (__hltu(a.y, b.y) ? 0xffff0000u : 0u); }
__host__ __device__ inline bool __hbltu2(TELAR_TWO a, TELAR_TWO b) { return __hltu(a.x, b.x) && __hltu(a.y, b.y); }
__host__ __device__ inline TELAR_TWO __hle2(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(TELAR_ONE(__hle(a.x, b.x) ? 1.0f : 0.0f), TELAR_ONE(__hle(a.y, b.y) ? 1.0f : 0.0f)); }
__host__ __device__ inline unsigned int __hle2_mask(TELAR_TWO a, TELAR_TWO b) { return (__hle(a.x, b.x) ? 0xffffu : 0u) | (__hle(a.y, b.y) ? 0xffff0000u : 0u); }
__host__ __device__ inline bool __hble2(TELAR_TWO a, TELAR_TWO b) { return __hle(a.x, b.x) && __hle(a.y, b.y); }
__host__ __device__ inline TELAR_TWO __hleu2(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(TELAR_ONE(__hleu(a.x, b.x) ? 1.0f : 0.0f), TELAR_ONE(__hleu(a.y, b.y) ? 1.0f : 0.0f)); }
__host__ __device__ inline unsigned int __hleu2_mask(TELAR_TWO a, TELAR_TWO b) { return (__hleu(a.x, b.x) ? 0xffffu : 0u) | (__hleu(a.y, b.y) ? 0xffff0000u : 0u); }
__host__ __device__ inline bool __hbleu2(TELAR_TWO a, TELAR_TWO b) { return __hleu(a.x, b.x) && __hleu(a.y, b.y); }
__host__ __device__ inline TELAR_TWO __hgt2(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(TELAR_ONE(__hgt(a.x, b.x) ? 1.0f : 0.0f), TELAR_ONE(__hgt(a.y, b.y) ? 1.0f : 0.0f)); }
__host__ __device__ inline unsigned int __hgt2_mask(TELAR_TWO a, TELAR_TWO b) { return (__hgt(a.x, b.x) ? 0xffffu : 0u) | (__hgt(a.y, b.y) ? 0xffff0000u : 0u); }
__host__ __device__ inline bool __hbgt2(TELAR_TWO a, TELAR_TWO b) { return __hgt(a.x, b.x) && __hgt(a.y, b.y); }
__host__ __device__ inline TELAR_TWO __hgtu2(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(TELAR_ONE(__hgtu(a.x, b.x) ? 1.0f : 0.0f), TELAR_ONE(__hgtu(a.y, b.y) ? 1.0f : 0.0f)); }
__host__ __device__ inline unsigned int __hgtu2_mask(TELAR_TWO a, TELAR_TWO b) { return (__hgtu(a.x, b.x) ? 0xffffu : 0u) | (__hgtu(a.y, b.y) ? 0xffff0000u : 0u); }
__host__ __device__ inline bool __hbgtu2(TELAR_TWO a, TELAR_TWO b) { return __hgtu(a.x, b.x) && __hgtu(a.y, b.y); }
__host__ __device__ inline TELAR_TWO __hge2(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(TELAR_ONE(__hge(a.x, b.x) ? 1.0f : 0.0f), TELAR_ONE(__hge(a.y, b.y) ? 1.0f : 0.0f)); }
__host__ __device__ inline unsigned int __hge2_mask(TELAR_TWO a, TELAR_TWO b) { return (__hge(a.x, b.x) ? 0xffffu : 0u) | (__hge(a.y, b.y) ? 0xffff0000u : 0u); }
__host__ __device__ inline bool __hbge2(TELAR_TWO a, TELAR_TWO b) { return __hge(a.x, b.x) && __hge(a.y, b.y); }
__host__ __device__ inline TELAR_TWO __hgeu2(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(TELAR_ONE(__hgeu(a.x, b.x) ? 1.0f : 0.0f), TELAR_ONE(__hgeu(a.y, b.y) ? 1.0f : 0.0f)); }
__host__ __device__ inline unsigned int __hgeu2_mask(TELAR_TWO a, TELAR_TWO b) { return (__hgeu(a.x, b.x) ? 0xffffu : 0u) | (__hgeu(a.y, b.y) ? 0xffff0000u : 0u); }
__host__ __device__ inline bool __hbgeu2(TELAR_TWO a, TELAR_TWO b) { return __hgeu(a.x, b.x) && __hgeu(a.y, b.y); }
/// Mitades: la baja es x; la alta, y.
__host__ __device__ inline TELAR_ONE TELAR_JOIN(__low2, TELAR_WORD, )(TELAR_TWO v) { return v.x; }
__host__ __device__ inline TELAR_TWO TELAR_JOIN(__low2, TELAR_WORD, 2)(TELAR_TWO v) { return TELAR_TWO(v.x, v.x); }
__host__ __device__ inline TELAR_ONE TELAR_JOIN(__high2, TELAR_WORD, )(TELAR_TWO v) { return v.y; }
__host__ __device__ inline TELAR_TWO TELAR_JOIN(__high2, TELAR_WORD, 2)(TELAR_TWO v) { return TELAR_TWO(v.y, v.y); }
__host__ __device__ inline TELAR_TWO TELAR_JOIN(__lows2, TELAR_WORD, 2)(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(a.x, b.x); }
__host__ __device__ inline TELAR_TWO TELAR_JOIN(__highs2, TELAR_WORD, 2)(TELAR_TWO a, TELAR_TWO b) { return TELAR_TWO(a.y, b.y); }
__host__ __device__ inline TELAR_TWO __lowhigh2highlow(TELAR_TWO v) { return TELAR_TWO(v.y, v.x); }
__host__ __device__ inline float __low2float(TELAR_TWO v) { return (float)v.x; }
__host__ __device__ inline float __high2float(TELAR_TWO v) { return (float)v.y; }
__host__ __device__ inline TELAR_TWO TELAR_JOIN(TELAR_JOIN(__, TELAR_WORD, 2), TELAR_WORD, 2)(TELAR_ONE x) { return TELAR_TWO(x, x); }
/// Conversiones a enteros, con redondeo indicado; lo que no cabe queda en el extremo.
__device__ inline int TELAR_JOIN(__, TELAR_WORD, 2int_rn)(TELAR_ONE x) { return __float2int_rn((float)x); }
__device__ inline int TELAR_JOIN(__, TELAR_WORD, 2int_rz)(TELAR_ONE x) { return __float2int_rz((float)x); }
__device__ inline int TELAR_JOIN(__, TELAR_WORD, 2int_ru)(TELAR_ONE x) { return __float2int_ru((float)x); }
__device__ inline int TELAR_JOIN(__, TELAR_WORD, 2int_rd)(TELAR_ONE x) { return __float2int_rd((float)x); }
__device__ inline unsigned int TELAR_JOIN(__, TELAR_WORD, 2uint_rn)(TELAR_ONE x) { return __float2uint_rn((float)x); }
__device__ inline unsigned int TELAR_JOIN(__, TELAR_WORD, 2uint_rz)(TELAR_ONE x) { return __float2uint_rz((float)x); }
__device__ inline unsigned int TELAR_JOIN(__, TELAR_WORD, 2uint_ru)(TELAR_ONE x) { return __float2uint_ru((float)x); }
__device__ inline unsigned int TELAR_JOIN(__, TELAR_WORD, 2uint_rd)(TELAR_ONE x) { return __float2uint_rd((float)x); }
__device__ inline long long TELAR_JOIN(__, TELAR_WORD, 2ll_rn)(TELAR_ONE x) { return __float2ll_rn((float)x); }
__device__ inline long long TELAR_JOIN(__, TELAR_WORD, 2ll_rz)(TELAR_ONE x) { return __float2ll_rz((float)x); }
__device__ inline long long TELAR_JOIN(__, TELAR_WORD, 2ll_ru)(TELAR_ONE x) { return __float2ll_ru((float)x); }
__device__ inline long long TELAR_JOIN(__, TELAR_WORD, 2ll_rd)(TELAR_ONE x) { return __float2ll_rd((float)x); }
__device__ inline unsigned long long TELAR_JOIN(__, TELAR_WORD, 2ull_rn)(TELAR_ONE x) { return __float2ull_rn((float)x); }
__device__ inline unsigned long long TELAR_JOIN(__, TELAR_WORD, 2ull_rz)(TELAR_ONE x) { return __float2ull_rz((float)x); }
__device__ inline unsigned long long TELAR_JOIN(__, TELAR_WORD, 2ull_ru)(TELAR_ONE x) { return __float2ull_ru((float)x); }
__device__ inline unsigned long long TELAR_JOIN(__, TELAR_WORD, 2ull_rd)(TELAR_ONE x) { return __float2ull_rd((float)x); }
__device__ inline short TELAR_JOIN(__, TELAR_WORD, 2short_rn)(TELAR_ONE x) { return (short)min(max(__float2int_rn((float)x), -32768), 32767); }
__device__ inline short TELAR_JOIN(__, TELAR_WORD, 2short_rz)(TELAR_ONE x) { return (short)min(max(__float2int_rz((float)x), -32768), 32767); }
__device__ inline short TELAR_JOIN(__, TELAR_WORD, 2short_ru)(TELAR_ONE x) { return (short)min(max(__float2int_ru((float)x), -32768), 32767); }
__device__ inline short TELAR_JOIN(__, TELAR_WORD, 2short_rd)(TELAR_ONE x) { return (short)min(max(__float2int_rd((float)x), -32768), 32767); }
__device__ inline unsigned short TELAR_JOIN(__, TELAR_WORD, 2ushort_rn)(TELAR_ONE x) { return (unsigned short)min(max(__float2int_rn((float)x), 0), 65535); }
__device__ inline unsigned short TELAR_JOIN(__, TELAR_WORD, 2ushort_rz)(TELAR_ONE x) { return (unsigned short)min(max(__float2int_rz((float)x), 0), 65535); }
__device__ inline unsigned short TELAR_JOIN(__, TELAR_WORD, 2ushort_ru)(TELAR_ONE x) { return (unsigned short)min(max(__float2int_ru((float)x), 0), 65535); }
__device__ inline unsigned short TELAR_JOIN(__, TELAR_WORD, 2ushort_rd)(TELAR_ONE x) { return (unsigned short)min(max(__float2int_rd((float)x), 0), 65535); }
__device__ inline signed char TELAR_JOIN(__, TELAR_WORD, 2char_rz)(TELAR_ONE x) { return (signed char)min(max(__float2int_rz((float)x), -128), 127); }
__device__ inline unsigned char TELAR_JOIN(__, TELAR_WORD, 2uchar_rz)(TELAR_ONE x) { return (unsigned char)min(max(__float2int_rz((float)x), 0), 255); }
/// Conversiones desde enteros, con redondeo indicado.
__host__ __device__ inline TELAR_ONE TELAR_JOIN(__int2, TELAR_WORD, _rn)(int x) { return TELAR_ONE((double)x); }
__device__ inline TELAR_ONE TELAR_JOIN(__int2, TELAR_WORD, _rz)(int x) { return TELAR_JOIN(__float2, TELAR_WORD, _rz)(__double2float_rz((double)x)); }
__device__ inline TELAR_ONE TELAR_JOIN(__int2, TELAR_WORD, _ru)(int x) { return TELAR_JOIN(__float2, TELAR_WORD, _ru)(__double2float_ru((double)x)); }
__device__ inline TELAR_ONE TELAR_JOIN(__int2, TELAR_WORD, _rd)(int x) { return TELAR_JOIN(__float2, TELAR_WORD, _rd)(__double2float_rd((double)x)); }
__host__ __device__ inline TELAR_ONE TELAR_JOIN(__uint2, TELAR_WORD, _rn)(unsigned int x) { return TELAR_ONE((double)x); }
__device__ inline TELAR_ONE TELAR_JOIN(__uint2, TELAR_WORD, _rz)(unsigned int x) { return TELAR_JOIN(__float2, TELAR_WORD, _rz)(__double2float_rz((double)x)); }
__device__ inline TELAR_ONE TELAR_JOIN(__uint2, TELAR_WORD, _ru)(unsigned int x) { return TELAR_JOIN(__float2, TELAR_WORD, _ru)(__double2float_ru((double)x)); }
__device__ inline TELAR_ONE TELAR_JOIN(__uint2, TELAR_WORD, _rd)(unsigned int x) { return TELAR_JOIN(__float2, TELAR_WORD, _rd)(__double2float_rd((double)x)); }
__host__ __device__ inline TELAR_ONE TELAR_JOIN(__short2, TELAR_WORD, _rn)(short x) { return TELAR_ONE((double)x); }
__device__ inline TELAR_ONE TELAR_JOIN(__short2, TELAR_WORD, _rz)(short x) { return TELAR_JOIN(__float2, TELAR_WORD, _rz)(__double2float_rz((double)x)); }
__device__ inline TELAR_ONE TELAR_JOIN(__short2, TELAR_WORD, _ru)(short x) { return TELAR_JOIN(__float2, TELAR_WORD, _ru)(__double2float_ru((double)x)); }
__device__ inline TELAR_ONE TELAR_JOIN(__short2, TELAR_WORD, _rd)(short x) { return TELAR_JOIN(__float2, TELAR_WORD, _rd)(__double2float_rd((double)x)); }
__host__ __device__ inline TELAR_ONE TELAR_JOIN(__ushort2, TELAR_WORD, _rn)(unsigned short x) { return TELAR_ONE((double)x); }
__device__ inline TELAR_ONE TELAR_JOIN(__ushort2, TELAR_WORD, _rz)(unsigned short x) { return TELAR_JOIN(__float2, TELAR_WORD, _rz)(__double2float_rz((double)x)); }
__device__ inline TELAR_ONE TELAR_JOIN(__ushort2, TELAR_WORD, _ru)(unsigned short x) { return TELAR_JOIN(__float2, TELAR_WORD, _ru)(__double2float_ru((double)x)); }
__device__ inline TELAR_ONE TELAR_JOIN(__ushort2, TELAR_WORD, _rd)(unsigned short x) { return TELAR_JOIN(__float2, TELAR_WORD, _rd)(__double2float_rd((double)x)); }
__device__ inline TELAR_ONE TELAR_JOIN(__ll2, TELAR_WORD, _rn)(long long x) {
  double cut = __ll2double_rz(x);
  bool exact = cut == __ll2double_ru(x);
  return TELAR_ONE(exact ? cut : __longlong_as_double(__double_as_longlong(cut) | 1));
}
__device__ inline TELAR_ONE TELAR_JOIN(__ll2, TELAR_WORD, _rz)(long long x) { return TELAR_JOIN(__float2, TELAR_WORD, _rz)(__ll2float_rz(x)); }
__device__ inline TELAR_ONE TELAR_JOIN(__ll2, TELAR_WORD, _ru)(long long x) { return TELAR_JOIN(__float2, TELAR_WORD, _ru)(__ll2float_ru(x)); }
__device__ inline TELAR_ONE TELAR_JOIN(__ll2, TELAR_WORD, _rd)(long long x) { return TELAR_JOIN(__float2, TELAR_WORD, _rd)(__ll2float_rd(x)); }
__device__ inline TELAR_ONE TELAR_JOIN(__ull2, TELAR_WORD, _rn)(unsigned long long x) {
  double cut = __ull2double_rz(x);
  bool exact = cut == __ull2double_ru(x);
  return TELAR_ONE(exact ? cut : __longlong_as_double(__double_as_longlong(cut) | 1));
}
__device__ inline TELAR_ONE TELAR_JOIN(__ull2, TELAR_WORD, _rz)(unsigned long long x) { return TELAR_JOIN(__float2, TELAR_WORD, _rz)(__ull2float_rz(x)); }
__device__ inline TELAR_ONE TELAR_JOIN(__ull2, TELAR_WORD, _ru)(unsigned long long x) { return TELAR_JOIN(__float2, TELAR_WORD, _ru)(__ull2float_ru(x)); }
__device__ inline TELAR_ONE TELAR_JOIN(__ull2, TELAR_WORD, _rd)(unsigned long long x) { return TELAR_JOIN(__float2, TELAR_WORD, _rd)(__ull2float_rd(x)); }
#undef TELAR_JOINED
#undef TELAR_JOIN
#undef TELAR_ONE
#undef TELAR_TWO
#undef TELAR_WORD
