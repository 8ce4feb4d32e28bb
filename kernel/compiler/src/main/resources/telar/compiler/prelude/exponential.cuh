// La exponencial en float, escrita con operaciones que todos los hilos de un warp hacen a la vez.
/// e elevado a x.
/// Con errores de hasta 1 ulp, como en la GPU: x = n·ln 2 + r, y un polinomio para r.
__host__ __device__ inline float expf(float x) {
  float within = x < -104.0f ? -104.0f : x > 89.0f ? 89.0f : x;
  float rounded = fmaf(within, 1.44269504f, 12582912.0f);
  float n = rounded - 12582912.0f;
  float r = fmaf(n, -0.693359375f, within);
  r = fmaf(n, 2.12194440e-4f, r);
  float p = fmaf(1.9875691500e-4f, r, 1.3981999507e-3f);
  p = fmaf(p, r, 8.3334519073e-3f);
  p = fmaf(p, r, 4.1665795894e-2f);
  p = fmaf(p, r, 1.6666665459e-1f);
  p = fmaf(p, r, 5.0000001201e-1f);
  p = fmaf(p * r, r, r) + 1.0f;
  int exponent = __float_as_int(rounded) - 0x4b400000;
  int half = exponent >> 1;
  return p * __int_as_float((half + 127) << 23) * __int_as_float((exponent - half + 127) << 23);
}
__device__ inline float __expf(float x) { return expf(x); }
__host__ __device__ inline float exp(float x) { return expf(x); }
