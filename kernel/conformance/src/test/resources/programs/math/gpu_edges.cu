// Results at the edges, as an H100 gives them: directed rounding, byte selection, NaN, infinities.
#include <cmath>
#include <cstdio>

__device__ void show(double x) { printf(" %016llx", (unsigned long long)__double_as_longlong(x)); }
__device__ void show(float x) { printf(" %08x", __float_as_uint(x)); }
__device__ void show(unsigned x) { printf(" %08x", x); }

__global__ void rounding(double huge, double large, double tiny, float one) {
  printf("zero down:");
  show(__fadd_rd(-0.0f * one, 0.0f));
  show(__fsub_rd(one, one));
  show(__fmaf_rd(one, -one, one));
  show(__dadd_rd(-(double)one, one));
  show(__fadd_rd(0.0f * one, 0.0f));
  printf("\noverflow:");
  show(__dmul_rz(huge, large));
  show(__dmul_ru(-large, huge));
  show(__dmul_rd(huge, large));
  show(__dmul_ru(huge, large));
  show(__drcp_rd(tiny));
  show(__fma_rz(huge, large, -1));
  printf("\ntiny:");
  show(__dsqrt_rz(tiny));
  show(__dsqrt_rd(tiny));
  printf("\n");
}
__global__ void others(unsigned a, float x, double tiny) {
  printf("bytes:");
  show(__byte_perm(a, 0x7fffffff, a));
  unsigned signs;
  asm("prmt.b32 %0, %1, %2, %3;" : "=r"(signs) : "r"(0x00800000 + a), "r"(0x7fffffff), "r"(0xfa71));
  show(signs);
  printf("\nfunctions:");
  show(tgammaf(952.5f * x));
  show(tgammaf(-841.4f * x));
  show(norm3df(NAN * x, INFINITY, -x));
  printf(" %d %d", isnan(acoshf(-2147483648.0f * x)), isnan(acosh(-9.3e18 * x)));
  printf(" %.10g\n", lgamma(tiny));
}

int main() {
  rounding<<<1, 1>>>(1e300, 3.4e38, 1e-310, 1);
  cudaDeviceSynchronize();
  others<<<1, 1>>>(31, 1, 1e-310);
  cudaDeviceSynchronize();
}
