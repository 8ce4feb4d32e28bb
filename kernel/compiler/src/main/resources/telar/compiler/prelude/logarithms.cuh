// Logaritmos en float, escritos con operaciones que todos los hilos de un warp hacen a la vez:
// x = 2^n · (1 + f), con f entre -1/3 y 1/3, y un polinomio para log(1 + f).
__host__ __device__ inline float __telar_normal(float x) { return x < 1.17549435e-38f ? x * 8388608.0f : x; }
__host__ __device__ inline int __telar_log_exponent(float normal) { return (__float_as_int(normal) - 0x3f2aaaab) & 0xff800000; }
__host__ __device__ inline float __telar_log_fraction(float normal) { return __int_as_float(__float_as_int(normal) - __telar_log_exponent(normal)) - 1.0f; }
// n, de un exponente que sigue en su lugar del float.
__host__ __device__ inline float __telar_log_power(float x, int exponent) { return fmaf((float)exponent, 1.1920929e-7f, x < 1.17549435e-38f ? -23.0f : 0.0f); }
// (log(1 + f) - f + f²/2) / f³.
__host__ __device__ inline float __telar_log_curve(float f, float s) {
  float even = fmaf(fmaf(-0.1318334788f, s, -0.1211817041f), s, -0.1668514013f);
  float odd = fmaf(fmaf(0.1393129081f, s, 0.1401801854f), s, 0.2000954449f);
  return fmaf(fmaf(odd, f, fmaf(even, s, -0.24999699f)), f, 0.33333233f);
}
// El logaritmo de x, o lo que le toca a 0, a los negativos, a infinito y a NaN.
__host__ __device__ inline float __telar_log_of(float x, float logarithm) {
  float outside = x == 0.0f ? __int_as_float(0xff800000) : __int_as_float(0x7fffffff);
  float finite = x > 0.0f ? logarithm : outside;
  return x < __int_as_float(0x7f800000) ? finite : x;
}
/// Logaritmo natural.
/// Con errores de hasta 1 ulp, como en la GPU.
__host__ __device__ inline float logf(float x) {
  float normal = __telar_normal(x);
  float f = __telar_log_fraction(normal);
  float n = __telar_log_power(x, __telar_log_exponent(normal));
  float s = f * f;
  float p = fmaf(fmaf(__telar_log_curve(f, s), f, -0.5f), s, f);
  return __telar_log_of(x, fmaf(n, 0.693147182f, p));
}
/// Logaritmo en base 2.
/// Con errores de hasta 1 ulp, como en la GPU.
__host__ __device__ inline float log2f(float x) {
  float normal = __telar_normal(x);
  float f = __telar_log_fraction(normal);
  float n = __telar_log_power(x, __telar_log_exponent(normal));
  float high = f * 1.44269502f;
  float low = fmaf(f, 1.92596303e-8f, fmaf(f, 1.44269502f, -high));
  float s = f * f;
  low = fmaf(fmaf(f, f, -s), -0.72134751f, low);
  low = fmaf(__telar_log_curve(f, s) * (s * f), 1.44269502f, low);
  low = fmaf(s, -0.72134751f, low);
  float sum = n + high;
  return __telar_log_of(x, sum + ((high - (sum - n)) + low));
}
/// Logaritmo en base 10.
/// Con errores de hasta 2 ulp, como en la GPU.
__host__ __device__ inline float log10f(float x) {
  float normal = __telar_normal(x);
  float f = __telar_log_fraction(normal);
  float n = __telar_log_power(x, __telar_log_exponent(normal));
  float high = f * 0.434294492f;
  float low = fmaf(f, -1.01077558e-8f, fmaf(f, 0.434294492f, -high));
  float s = f * f;
  low = fmaf(fmaf(__telar_log_curve(f, s), f, -0.5f) * s, 0.434294492f, low);
  low = fmaf(n, -1.43209888e-8f, low);
  return __telar_log_of(x, fmaf(n, 0.30103001f, high + low));
}
__device__ inline float __logf(float x) { return logf(x); }
__device__ inline float __log2f(float x) { return log2f(x); }
__device__ inline float __log10f(float x) { return log10f(x); }
/// x elevado a y, rápido: 2 elevado a y·log₂ x.
__device__ inline float __powf(float x, float y) { return exp2f(y * log2f(x)); }
__host__ __device__ inline float log(float x) { return logf(x); }
__host__ __device__ inline float log2(float x) { return log2f(x); }
__host__ __device__ inline float log10(float x) { return log10f(x); }
