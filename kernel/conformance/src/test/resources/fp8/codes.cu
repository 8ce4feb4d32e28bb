// Prints the value of each code of both formats, then the codes that numbers given as hexadecimal
// bits of doubles become, with and without saturation; the test computes the same in another way.
#include <cstdio>
#include <cstdlib>
#include <cuda_fp8.h>

__global__ void decode(float *values) {
  __nv_fp8_e4m3 a;
  __nv_fp8_e5m2 b;
  a.__x = b.__x = threadIdx.x;
  values[threadIdx.x] = (float)a;
  values[256 + threadIdx.x] = (float)b;
}

__global__ void encode(int n, const double *x, unsigned int *codes) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  codes[i] = __nv_cvt_double_to_fp8(x[i], __NV_SATFINITE, __NV_E4M3) | __nv_cvt_double_to_fp8(x[i], __NV_NOSAT, __NV_E4M3) << 8 | __nv_cvt_double_to_fp8(x[i], __NV_SATFINITE, __NV_E5M2) << 16 | (unsigned int)__nv_cvt_double_to_fp8(x[i], __NV_NOSAT, __NV_E5M2) << 24;
}

int main(int argc, char **argv) {
  float *values;
  cudaMallocManaged(&values, 512 * sizeof(float));
  decode<<<1, 256>>>(values);
  cudaDeviceSynchronize();
  for (int i = 0; i < 512; i++) printf("%08x\n", __float_as_uint(values[i]));
  cudaFree(values);

  // Each representable number, the middle to the next, and the doubles at both sides of the middle.
  const int n = 2 * 128 * 4;
  double *x;
  unsigned int *codes;
  cudaMallocManaged(&x, n * sizeof(double));
  cudaMallocManaged(&codes, n * sizeof(unsigned int));
  for (int i = 0; i < n; i++) {
    int format = i / 512, code = i / 4 % 128, what = i % 4;
    int fraction = format == 0 ? 3 : 2, bias = format == 0 ? 7 : 15, field = code >> fraction;
    double step = ldexp(1.0, (field > 0 ? field : 1) - bias - fraction);
    double value = ((field > 0 ? 1 << fraction : 0) + (code & ((1 << fraction) - 1))) * step;
    double middle = value + step / 2;
    x[i] = what == 0 ? value : what == 1 ? middle : __longlong_as_double(__double_as_longlong(middle) + (what == 2 ? 1 : -1));
    if (i % 8 > 3) x[i] = -x[i];
  }
  encode<<<n / 128, 128>>>(n, x, codes);
  cudaDeviceSynchronize();
  for (int i = 0; i < n; i++) printf("%016llx %08x\n", __double_as_longlong(x[i]), codes[i]);
  cudaFree(x);
  cudaFree(codes);
}
