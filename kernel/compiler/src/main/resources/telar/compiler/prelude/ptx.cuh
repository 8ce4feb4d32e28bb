// PTX en línea: cada instrucción es una función con su nombre, los puntos como guiones bajos.
#pragma once
#include "video.cuh"
__device__ inline unsigned int __ptx_laneid() { return (threadIdx.x + blockDim.x * (threadIdx.y + blockDim.y * threadIdx.z)) % 32; }
__device__ inline unsigned int __ptx_warpid() { return (threadIdx.x + blockDim.x * (threadIdx.y + blockDim.y * threadIdx.z)) / 32; }
__device__ inline unsigned int __ptx_nwarpid() { return (blockDim.x * blockDim.y * blockDim.z + 31) / 32; }
/// El emulador reparte los bloques entre los multiprocesadores de su modelo.
__device__ inline unsigned int __ptx_smid() { return (blockIdx.x + gridDim.x * (blockIdx.y + gridDim.y * blockIdx.z)) % 28; }
__device__ inline unsigned int __ptx_nsmid() { return 28; }
__device__ inline unsigned int __ptx_WARP_SZ() { return 32; }
__device__ inline unsigned long long __ptx_globaltimer() { return clock64(); }
__device__ inline unsigned long long __ptx_clock64() { return clock64(); }
__device__ inline unsigned int __ptx_clock() { return (unsigned int)clock64(); }
__device__ inline unsigned int __ptx_lanemask_eq() { return 1u << __ptx_laneid(); }
__device__ inline unsigned int __ptx_lanemask_lt() { return (1u << __ptx_laneid()) - 1u; }
__device__ inline unsigned int __ptx_lanemask_le() { return (2u << __ptx_laneid()) - 1u; }
__device__ inline unsigned int __ptx_lanemask_gt() { return ~__ptx_lanemask_le(); }
__device__ inline unsigned int __ptx_lanemask_ge() { return ~__ptx_lanemask_lt(); }
__device__ inline unsigned int __ptx_tid_x() { return threadIdx.x; }
__device__ inline unsigned int __ptx_tid_y() { return threadIdx.y; }
__device__ inline unsigned int __ptx_tid_z() { return threadIdx.z; }
__device__ inline unsigned int __ptx_ntid_x() { return blockDim.x; }
__device__ inline unsigned int __ptx_ntid_y() { return blockDim.y; }
__device__ inline unsigned int __ptx_ntid_z() { return blockDim.z; }
__device__ inline unsigned int __ptx_ctaid_x() { return blockIdx.x; }
__device__ inline unsigned int __ptx_ctaid_y() { return blockIdx.y; }
__device__ inline unsigned int __ptx_ctaid_z() { return blockIdx.z; }
__device__ inline unsigned int __ptx_nctaid_x() { return gridDim.x; }
__device__ inline unsigned int __ptx_nctaid_y() { return gridDim.y; }
__device__ inline unsigned int __ptx_nctaid_z() { return gridDim.z; }
__device__ inline void __ptx_membar_cta() { __threadfence_block(); }
__device__ inline void __ptx_membar_gl() { __threadfence(); }
__device__ inline void __ptx_membar_sys() { __threadfence_system(); }
__device__ inline void __ptx_bar_sync(int barrier) { __syncthreads(); }
__device__ inline void __ptx_trap() { __trap(); }
__device__ inline void __ptx_nanosleep_u32(unsigned int t) { __nanosleep(t); }
__device__ inline int __ptx_add_s32(int a, int b) { return a + b; }
__device__ inline int __ptx_sub_s32(int a, int b) { return a - b; }
__device__ inline int __ptx_min_s32(int a, int b) { return min(a, b); }
__device__ inline int __ptx_max_s32(int a, int b) { return max(a, b); }
__device__ inline int __ptx_mul_lo_s32(int a, int b) { return a * b; }
__device__ inline int __ptx_mad_lo_s32(int a, int b, int c) { return a * b + c; }
__device__ inline int __ptx_div_s32(int a, int b) { return a / b; }
__device__ inline int __ptx_rem_s32(int a, int b) { return a % b; }
__device__ inline int __ptx_shr_s32(int a, unsigned int b) { return a >> b; }
__device__ inline unsigned int __ptx_add_u32(unsigned int a, unsigned int b) { return a + b; }
__device__ inline unsigned int __ptx_sub_u32(unsigned int a, unsigned int b) { return a - b; }
__device__ inline unsigned int __ptx_min_u32(unsigned int a, unsigned int b) { return min(a, b); }
__device__ inline unsigned int __ptx_max_u32(unsigned int a, unsigned int b) { return max(a, b); }
__device__ inline unsigned int __ptx_mul_lo_u32(unsigned int a, unsigned int b) { return a * b; }
__device__ inline unsigned int __ptx_mad_lo_u32(unsigned int a, unsigned int b, unsigned int c) { return a * b + c; }
__device__ inline unsigned int __ptx_div_u32(unsigned int a, unsigned int b) { return a / b; }
__device__ inline unsigned int __ptx_rem_u32(unsigned int a, unsigned int b) { return a % b; }
__device__ inline unsigned int __ptx_shr_u32(unsigned int a, unsigned int b) { return a >> b; }
__device__ inline unsigned int __ptx_and_b32(unsigned int a, unsigned int b) { return a & b; }
__device__ inline unsigned int __ptx_or_b32(unsigned int a, unsigned int b) { return a | b; }
__device__ inline unsigned int __ptx_xor_b32(unsigned int a, unsigned int b) { return a ^ b; }
__device__ inline unsigned int __ptx_not_b32(unsigned int a) { return ~a; }
__device__ inline unsigned int __ptx_shl_b32(unsigned int a, unsigned int b) { return a << b; }
__device__ inline unsigned int __ptx_shr_b32(unsigned int a, unsigned int b) { return a >> b; }
__device__ inline long long __ptx_add_s64(long long a, long long b) { return a + b; }
__device__ inline long long __ptx_sub_s64(long long a, long long b) { return a - b; }
__device__ inline long long __ptx_min_s64(long long a, long long b) { return min(a, b); }
__device__ inline long long __ptx_max_s64(long long a, long long b) { return max(a, b); }
__device__ inline long long __ptx_mul_lo_s64(long long a, long long b) { return a * b; }
__device__ inline long long __ptx_mad_lo_s64(long long a, long long b, long long c) { return a * b + c; }
__device__ inline long long __ptx_div_s64(long long a, long long b) { return a / b; }
__device__ inline long long __ptx_rem_s64(long long a, long long b) { return a % b; }
__device__ inline long long __ptx_shr_s64(long long a, unsigned int b) { return a >> b; }
__device__ inline unsigned long long __ptx_add_u64(unsigned long long a, unsigned long long b) { return a + b; }
__device__ inline unsigned long long __ptx_sub_u64(unsigned long long a, unsigned long long b) { return a - b; }
__device__ inline unsigned long long __ptx_min_u64(unsigned long long a, unsigned long long b) { return min(a, b); }
__device__ inline unsigned long long __ptx_max_u64(unsigned long long a, unsigned long long b) { return max(a, b); }
__device__ inline unsigned long long __ptx_mul_lo_u64(unsigned long long a, unsigned long long b) { return a * b; }
__device__ inline unsigned long long __ptx_mad_lo_u64(unsigned long long a, unsigned long long b, unsigned long long c) { return a * b + c; }
__device__ inline unsigned long long __ptx_div_u64(unsigned long long a, unsigned long long b) { return a / b; }
__device__ inline unsigned long long __ptx_rem_u64(unsigned long long a, unsigned long long b) { return a % b; }
__device__ inline unsigned long long __ptx_shr_u64(unsigned long long a, unsigned int b) { return a >> b; }
__device__ inline unsigned long long __ptx_and_b64(unsigned long long a, unsigned long long b) { return a & b; }
__device__ inline unsigned long long __ptx_or_b64(unsigned long long a, unsigned long long b) { return a | b; }
__device__ inline unsigned long long __ptx_xor_b64(unsigned long long a, unsigned long long b) { return a ^ b; }
__device__ inline unsigned long long __ptx_not_b64(unsigned long long a) { return ~a; }
__device__ inline unsigned long long __ptx_shl_b64(unsigned long long a, unsigned int b) { return a << b; }
__device__ inline unsigned long long __ptx_shr_b64(unsigned long long a, unsigned int b) { return a >> b; }
__device__ inline float __ptx_add_f32(float a, float b) { return a + b; }
__device__ inline float __ptx_sub_f32(float a, float b) { return a - b; }
__device__ inline float __ptx_min_f32(float a, float b) { return min(a, b); }
__device__ inline float __ptx_max_f32(float a, float b) { return max(a, b); }
__device__ inline double __ptx_add_f64(double a, double b) { return a + b; }
__device__ inline double __ptx_sub_f64(double a, double b) { return a - b; }
__device__ inline double __ptx_min_f64(double a, double b) { return min(a, b); }
__device__ inline double __ptx_max_f64(double a, double b) { return max(a, b); }
__device__ inline int __ptx_mul_hi_s32(int a, int b) { return __mulhi(a, b); }
__device__ inline unsigned int __ptx_mul_hi_u32(unsigned int a, unsigned int b) { return __umulhi(a, b); }
__device__ inline unsigned int __ptx_popc_b32(unsigned int a) { return __popc(a); }
__device__ inline unsigned int __ptx_popc_b64(unsigned long long a) { return __popcll(a); }
__device__ inline unsigned int __ptx_clz_b32(unsigned int a) { return __clz((int)a); }
__device__ inline unsigned int __ptx_brev_b32(unsigned int a) { return __brev(a); }
__device__ inline unsigned int __ptx_bfind_u32(unsigned int a) { return 31 - __clz((int)a); }
__device__ inline unsigned int __ptx_prmt_b32(unsigned int a, unsigned int b, unsigned int c) { return __byte_perm(a, b, c); }
/// length bits desde start.
__device__ inline unsigned int __ptx_bfe_u32(unsigned int a, unsigned int start, unsigned int length) {
  start &= 255;
  length &= 255;
  return start > 31 || length == 0 ? 0 : length > 31 ? a >> start : (a >> start) & ((1u << length) - 1u);
}
/// Pone en b, desde start, los length bits bajos de a.
__device__ inline unsigned int __ptx_bfi_b32(unsigned int a, unsigned int b, unsigned int start, unsigned int length) {
  start &= 255;
  length &= 255;
  unsigned int mask = start > 31 || length == 0 ? 0 : (length > 31 ? 0xffffffffu : (1u << length) - 1u) << start;
  return (b & ~mask) | ((a << (start & 31)) & mask);
}
__device__ inline unsigned int __ptx_lop3_b32(unsigned int a, unsigned int b, unsigned int c, unsigned int table) {
  unsigned int result = 0;
  for (int i = 0; i < 8; i++) {
    if (table >> i & 1) result |= (i & 4 ? a : ~a) & (i & 2 ? b : ~b) & (i & 1 ? c : ~c);
  }
  return result;
}
__device__ inline unsigned int __ptx_vabsdiff4_u32_u32_u32_add(unsigned int a, unsigned int b, unsigned int c) { return __vsadu4(a, b) + c; }
__device__ inline unsigned int __ptx_vabsdiff4_u32_u32_u32(unsigned int a, unsigned int b, unsigned int c) { return __vabsdiffu4(a, b); }
__device__ inline float __ptx_fma_rn_f32(float a, float b, float c) { return fmaf(a, b, c); }
__device__ inline double __ptx_fma_rn_f64(double a, double b, double c) { return fma(a, b, c); }
__device__ inline float __ptx_mul_f32(float a, float b) { return a * b; }
__device__ inline double __ptx_mul_f64(double a, double b) { return a * b; }
__device__ inline float __ptx_sqrt_rn_f32(float a) { return sqrtf(a); }
__device__ inline float __ptx_rsqrt_approx_f32(float a) { return rsqrtf(a); }
__device__ inline float __ptx_rcp_approx_f32(float a) { return 1.0f / a; }
__device__ inline float __ptx_ex2_approx_f32(float a) { return exp2f(a); }
__device__ inline float __ptx_lg2_approx_f32(float a) { return log2f(a); }
__device__ inline float __ptx_sin_approx_f32(float a) { return sinf(a); }
__device__ inline float __ptx_cos_approx_f32(float a) { return cosf(a); }
