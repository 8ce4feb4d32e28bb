// Las instrucciones de PTX que se pueden escribir con asm(): una función por instrucción, con su
// nombre y `_` en lugar de cada punto. Los calificadores de caché y de ámbito se quitan antes.
#define __PTX1(n, T, R, e) __device__ inline R __ptx_##n(T a) { return e; }
#define __PTX2(n, T, R, e) __device__ inline R __ptx_##n(T a, T b) { return e; }
#define __PTX3(n, T, U, e) __device__ inline U __ptx_##n(T a, T b, U c) { return e; }
#define __PTX_NUMBER(s, T) \
  __PTX2(add_##s, T, T, a + b) __PTX2(sub_##s, T, T, a - b) __PTX2(div_##s, T, T, a / b) \
  __PTX2(min_##s, T, T, a < b ? a : b) __PTX2(max_##s, T, T, a > b ? a : b) __PTX1(neg_##s, T, T, -a) \
  __PTX_ANY(s, T) \
  __PTX2(setp_eq_##s, T, bool, a == b) __PTX2(setp_ne_##s, T, bool, a != b) __PTX2(setp_lt_##s, T, bool, a < b) \
  __PTX2(setp_le_##s, T, bool, a <= b) __PTX2(setp_gt_##s, T, bool, a > b) __PTX2(setp_ge_##s, T, bool, a >= b)
#define __PTX_ANY(s, T) \
  __PTX1(mov_##s, T, T, a) __device__ inline T __ptx_selp_##s(T a, T b, bool p) { return p ? a : b; } \
  __device__ inline T __ptx_ld_##s(unsigned long long a) { return *(T *)a; } \
  __device__ inline void __ptx_st_##s(unsigned long long a, T b) { *(T *)a = b; }
#define __PTX_INTEGER(s, T) \
  __PTX_NUMBER(s, T) __PTX2(mul_lo_##s, T, T, a * b) __PTX2(rem_##s, T, T, a % b) __PTX3(mad_lo_##s, T, T, a * b + c) \
  __device__ inline T __ptx_shr_##s(T a, unsigned b) { return b >= sizeof(T) * 8 ? (a < 0 ? -1 : 0) : a >> b; }
#define __PTX_BITS(s, T) \
  __PTX_ANY(s, T) __PTX2(and_##s, T, T, a & b) __PTX2(or_##s, T, T, a | b) __PTX2(xor_##s, T, T, a ^ b) __PTX1(not_##s, T, T, ~a) \
  __device__ inline T __ptx_shl_##s(T a, unsigned b) { return b >= sizeof(T) * 8 ? 0 : a << b; } \
  __device__ inline T __ptx_shr_##s(T a, unsigned b) { return b >= sizeof(T) * 8 ? 0 : a >> b; }
__PTX_INTEGER(u32, unsigned) __PTX_INTEGER(s32, int)
__PTX_INTEGER(u64, unsigned long long) __PTX_INTEGER(s64, long long)
__PTX_INTEGER(u16, unsigned short) __PTX_INTEGER(s16, short)
__PTX_NUMBER(f32, float) __PTX_NUMBER(f64, double)
__PTX_BITS(b32, unsigned) __PTX_BITS(b64, unsigned long long) __PTX_BITS(b16, unsigned short)
__PTX_ANY(u8, unsigned char) __PTX_ANY(s8, signed char) __PTX_ANY(b8, unsigned char)
__PTX2(mul_f32, float, float, a * b) __PTX2(mul_f64, double, double, a * b)
__PTX3(fma_f32, float, float, fmaf(a, b, c)) __PTX3(fma_f64, double, double, fma(a, b, c))
__PTX3(mad_f32, float, float, fmaf(a, b, c)) __PTX3(mad_f64, double, double, fma(a, b, c))
__PTX2(mul_hi_u32, unsigned, unsigned, __umulhi(a, b)) __PTX2(mul_hi_s32, int, int, __mulhi(a, b))
__PTX2(mul_hi_u64, unsigned long long, unsigned long long, __umul64hi(a, b)) __PTX2(mul_hi_s64, long long, long long, __mul64hi(a, b))
__PTX2(mul_wide_u32, unsigned, unsigned long long, (unsigned long long)a * b) __PTX2(mul_wide_s32, int, long long, (long long)a * b)
__PTX2(mul_wide_u16, unsigned short, unsigned, (unsigned)a * b) __PTX2(mul_wide_s16, short, int, (int)a * b)
__PTX3(mad_wide_u32, unsigned, unsigned long long, (unsigned long long)a * b + c) __PTX3(mad_wide_s32, int, long long, (long long)a * b + c)
__PTX3(mad_hi_u32, unsigned, unsigned, __umulhi(a, b) + c) __PTX3(mad_hi_s32, int, int, __mulhi(a, b) + c)
__PTX1(abs_s32, int, int, a < 0 ? -a : a) __PTX1(abs_s64, long long, long long, a < 0 ? -a : a) __PTX1(abs_f32, float, float, fabsf(a)) __PTX1(abs_f64, double, double, fabs(a))
__PTX1(popc_b32, unsigned, unsigned, __popc(a)) __PTX1(popc_b64, unsigned long long, unsigned, __popcll(a))
__PTX1(clz_b32, unsigned, unsigned, __clz(a)) __PTX1(clz_b64, unsigned long long, unsigned, __clzll(a))
__PTX1(brev_b32, unsigned, unsigned, __brev(a)) __PTX1(brev_b64, unsigned long long, unsigned long long, __brevll(a))
__PTX1(bfind_u32, unsigned, unsigned, a == 0 ? 0xffffffffu : 31u - __clz(a)) __PTX1(bfind_s32, int, unsigned, (a < 0 ? ~a : a) == 0 ? 0xffffffffu : 31u - __clz(a < 0 ? ~a : a))
__PTX1(bfind_u64, unsigned long long, unsigned, a == 0 ? 0xffffffffu : 63u - __clzll(a))
__device__ inline unsigned __ptx_bfe_u32(unsigned a, unsigned b, unsigned c) { b &= 255; c &= 255; return b > 31 || c == 0 ? 0 : (a >> b) & (c > 31 ? 0xffffffffu : (1u << c) - 1); }
__device__ inline unsigned long long __ptx_bfe_u64(unsigned long long a, unsigned b, unsigned c) { b &= 255; c &= 255; return b > 63 || c == 0 ? 0 : (a >> b) & (c > 63 ? ~0ull : (1ull << c) - 1); }
__device__ inline int __ptx_bfe_s32(int a, unsigned b, unsigned c) { b &= 255; c &= 255; if (c == 0) return 0; unsigned end = b + c - 1 > 31 ? 31 : b + c - 1; int sign = (a >> end) & 1; unsigned bits = __ptx_bfe_u32(a, b, c); unsigned have = b > 31 ? 0 : end - b + 1; return sign && have < 32 ? (int)(bits | (0xffffffffu << have)) : (int)bits; }
__device__ inline unsigned __ptx_bfi_b32(unsigned a, unsigned b, unsigned c, unsigned d) { c &= 255; d &= 255; if (c > 31 || d == 0) return b; unsigned mask = (d > 31 ? 0xffffffffu : (1u << d) - 1) << c; return (b & ~mask) | ((a << c) & mask); }
/// Como __byte_perm, pero el bit alto de cada selector repite el signo del byte.
__device__ inline unsigned __ptx_prmt_b32(unsigned a, unsigned b, unsigned c) {
  unsigned picked = __byte_perm(a, b, c), signs = (picked >> 7 & 0x01010101u) * 0xffu, chosen = (c >> 3 & 1u) * 0xffu | (c >> 7 & 1u) * 0xff00u | (c >> 11 & 1u) * 0xff0000u | (c >> 15 & 1u) * 0xff000000u;
  return (picked & ~chosen) | (signs & chosen);
}
__device__ inline unsigned __ptx_lop3_b32(unsigned a, unsigned b, unsigned c, int table) { unsigned r = 0; for (int i = 0; i < 8; i++) if (table >> i & 1) r |= (i & 4 ? a : ~a) & (i & 2 ? b : ~b) & (i & 1 ? c : ~c); return r; }
__device__ inline unsigned __ptx_shf_l_wrap_b32(unsigned a, unsigned b, unsigned c) { return __funnelshift_l(a, b, c); }
__device__ inline unsigned __ptx_shf_r_wrap_b32(unsigned a, unsigned b, unsigned c) { return __funnelshift_r(a, b, c); }
__device__ inline unsigned __ptx_shf_l_clamp_b32(unsigned a, unsigned b, unsigned c) { return __funnelshift_lc(a, b, c); }
__device__ inline unsigned __ptx_shf_r_clamp_b32(unsigned a, unsigned b, unsigned c) { return __funnelshift_rc(a, b, c); }
__device__ inline unsigned __ptx_sad_u32(unsigned a, unsigned b, unsigned c) { return (a > b ? a - b : b - a) + c; }
__device__ inline unsigned __ptx_vabsdiff4_u32_u32_u32_add(unsigned a, unsigned b, unsigned c) { for (int i = 0; i < 32; i += 8) { int d = (int)(a >> i & 255) - (int)(b >> i & 255); c += d < 0 ? -d : d; } return c; }
__device__ inline unsigned __ptx_vabsdiff4_u32_u32_u32(unsigned a, unsigned b, unsigned c) { unsigned r = 0; for (int i = 0; i < 32; i += 8) { int d = (int)(a >> i & 255) - (int)(b >> i & 255); r |= (unsigned)(d < 0 ? -d : d) << i; } return r; }
__PTX1(sqrt_f32, float, float, sqrtf(a)) __PTX1(rsqrt_f32, float, float, rsqrtf(a)) __PTX1(rcp_f32, float, float, 1.0f / a)
__PTX1(ex2_f32, float, float, exp2f(a)) __PTX1(lg2_f32, float, float, log2f(a)) __PTX1(sin_f32, float, float, sinf(a)) __PTX1(cos_f32, float, float, cosf(a)) __PTX1(tanh_f32, float, float, tanhf(a))
__PTX1(sqrt_f64, double, double, sqrt(a)) __PTX1(rcp_f64, double, double, 1.0 / a)
#define __PTX_CVT(d, D, s, S) __device__ inline D __ptx_cvt_##d##_##s(S a) { return (D)a; }
__PTX_CVT(u32, unsigned, u64, unsigned long long) __PTX_CVT(u64, unsigned long long, u32, unsigned) __PTX_CVT(s32, int, s64, long long) __PTX_CVT(s64, long long, s32, int)
__PTX_CVT(u32, unsigned, u16, unsigned short) __PTX_CVT(u16, unsigned short, u32, unsigned) __PTX_CVT(u32, unsigned, u8, unsigned char) __PTX_CVT(f32, float, f64, double) __PTX_CVT(f64, double, f32, float)
__device__ inline float __ptx_cvt_rn_f32_s32(int a) { return (float)a; }
__device__ inline float __ptx_cvt_rn_f32_u32(unsigned a) { return (float)a; }
__device__ inline int __ptx_cvt_rzi_s32_f32(float a) { return __float2int_rz(a); }
__device__ inline int __ptx_cvt_rni_s32_f32(float a) { return __float2int_rn(a); }
__device__ inline unsigned __ptx_cvt_rzi_u32_f32(float a) { return __float2uint_rz(a); }
__PTX1(cvta_to_u64, unsigned long long, unsigned long long, a) __PTX1(cvta_u64, unsigned long long, unsigned long long, a)
__device__ inline unsigned __ptx_atom_add_u32(unsigned long long a, unsigned b) { return atomicAdd((unsigned *)a, b); }
__device__ inline int __ptx_atom_add_s32(unsigned long long a, int b) { return atomicAdd((int *)a, b); }
__device__ inline float __ptx_atom_add_f32(unsigned long long a, float b) { return atomicAdd((float *)a, b); }
__device__ inline unsigned __ptx_atom_cas_b32(unsigned long long a, unsigned b, unsigned c) { return atomicCAS((unsigned *)a, b, c); }
__device__ inline unsigned __ptx_atom_exch_b32(unsigned long long a, unsigned b) { return atomicExch((unsigned *)a, b); }
__device__ inline void __ptx_red_add_u32(unsigned long long a, unsigned b) { atomicAdd((unsigned *)a, b); }
__device__ inline void __ptx_red_add_f32(unsigned long long a, float b) { atomicAdd((float *)a, b); }
__device__ inline void __ptx_prefetch_L1(unsigned long long) {}
__device__ inline void __ptx_prefetch_L2(unsigned long long) {}
__device__ inline void __ptx_membar() { __threadfence(); }
__device__ inline void __ptx_fence_sc() { __threadfence(); }
__device__ inline void __ptx_fence_acq_rel() { __threadfence(); }
#define __PTX_SPECIAL(n, T, e) __device__ inline T __ptx_special_##n() { return e; }
#define __PTX_LINEAR (threadIdx.x + blockDim.x * (threadIdx.y + blockDim.y * threadIdx.z))
__PTX_SPECIAL(laneid, unsigned, __PTX_LINEAR % 32) __PTX_SPECIAL(warpid, unsigned, __PTX_LINEAR / 32)
__PTX_SPECIAL(nwarpid, unsigned, (blockDim.x * blockDim.y * blockDim.z + 31) / 32)
__PTX_SPECIAL(smid, unsigned, (blockIdx.x + gridDim.x * (blockIdx.y + gridDim.y * blockIdx.z)) % 16) __PTX_SPECIAL(nsmid, unsigned, 16)
__PTX_SPECIAL(gridid, unsigned long long, 1)
__PTX_SPECIAL(lanemask_eq, unsigned, 1u << __PTX_LINEAR % 32) __PTX_SPECIAL(lanemask_lt, unsigned, (1u << __PTX_LINEAR % 32) - 1)
__PTX_SPECIAL(lanemask_le, unsigned, 0xffffffffu >> (31 - __PTX_LINEAR % 32)) __PTX_SPECIAL(lanemask_gt, unsigned, ~(0xffffffffu >> (31 - __PTX_LINEAR % 32)))
__PTX_SPECIAL(lanemask_ge, unsigned, 0xffffffffu << __PTX_LINEAR % 32)
__PTX_SPECIAL(clock, unsigned, (unsigned)clock64()) __PTX_SPECIAL(clock64, unsigned long long, clock64()) __device__ __telar_intrinsic("globaltimer") unsigned long long __telar_globaltimer();
__PTX_SPECIAL(globaltimer, unsigned long long, __telar_globaltimer())
__PTX_SPECIAL(tid_x, unsigned, threadIdx.x) __PTX_SPECIAL(tid_y, unsigned, threadIdx.y) __PTX_SPECIAL(tid_z, unsigned, threadIdx.z)
__PTX_SPECIAL(ntid_x, unsigned, blockDim.x) __PTX_SPECIAL(ntid_y, unsigned, blockDim.y) __PTX_SPECIAL(ntid_z, unsigned, blockDim.z)
__PTX_SPECIAL(ctaid_x, unsigned, blockIdx.x) __PTX_SPECIAL(ctaid_y, unsigned, blockIdx.y) __PTX_SPECIAL(ctaid_z, unsigned, blockIdx.z)
__PTX_SPECIAL(nctaid_x, unsigned, gridDim.x) __PTX_SPECIAL(nctaid_y, unsigned, gridDim.y) __PTX_SPECIAL(nctaid_z, unsigned, gridDim.z)
