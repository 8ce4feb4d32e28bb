// Seno, coseno y tangente en float, escritos con operaciones que todos los hilos de un warp hacen a
// la vez: x = n·π/2 + r, y un polinomio para r. Lejos de 0 el ángulo se reduce con más precisión.
__host__ __device__ __telar_intrinsic_pure("sinf") float __telar_far_sine(float x);
__host__ __device__ __telar_intrinsic_pure("cosf") float __telar_far_cosine(float x);
__host__ __device__ __telar_intrinsic_pure("tanf") float __telar_far_tangent(float x);
__host__ __device__ inline bool __telar_is_far(float x) { return !(fabsf(x) < 71476.0f); }
// n, más 1.5·2²³: los últimos bits son los de n.
__host__ __device__ inline float __telar_quarter_turns(float x) { return fmaf(x, 0.636619747f, 12582912.0f); }
__host__ __device__ inline float __telar_rest_of_angle(float x, float turns) {
  float n = turns - 12582912.0f;
  float r = fmaf(n, -1.57079625f, x);
  r = fmaf(n, -7.54978942e-08f, r);
  return fmaf(n, -5.39030295e-15f, r);
}
__host__ __device__ inline float __telar_near_sine(float r) {
  float s = r * r;
  float p = fmaf(fmaf(-1.958783832e-4f, s, 8.332747966e-3f), s, -0.1666666418f);
  return fmaf(fmaf(p, s, 0.0f), r, r);  // + 0: así el seno de -0 es -0
}
__host__ __device__ inline float __telar_near_cosine(float r) {
  float s = r * r;
  float p = fmaf(fmaf(2.454786954e-5f, s, -1.388830249e-3f), s, 4.166666418e-2f);
  return fmaf(fmaf(p, s, -0.5f), s, 1.0f);
}
__host__ __device__ inline float __telar_sine_in(int quadrant, float r) {
  float value = (quadrant & 1) == 0 ? __telar_near_sine(r) : __telar_near_cosine(r);
  return (quadrant & 2) == 0 ? value : -value;
}
/// Seno de x en radianes.
/// Con errores de hasta 2 ulp, como en la GPU.
__host__ __device__ inline float sinf(float x) {
  float turns = __telar_quarter_turns(x);
  float result = __telar_sine_in(__float_as_int(turns), __telar_rest_of_angle(x, turns));
  if (__telar_is_far(x)) result = __telar_far_sine(x);
  return result;
}
/// Coseno de x en radianes.
/// Con errores de hasta 2 ulp, como en la GPU.
__host__ __device__ inline float cosf(float x) {
  float turns = __telar_quarter_turns(x);
  float result = __telar_sine_in(__float_as_int(turns) + 1, __telar_rest_of_angle(x, turns));
  if (__telar_is_far(x)) result = __telar_far_cosine(x);
  return result;
}
/// Tangente de x en radianes.
/// Con errores de hasta 4 ulp, como en la GPU.
__host__ __device__ inline float tanf(float x) {
  float turns = __telar_quarter_turns(x);
  float r = __telar_rest_of_angle(x, turns);
  float sine = __telar_near_sine(r);
  float cosine = __telar_near_cosine(r);
  bool even = (__float_as_int(turns) & 1) == 0;
  float result = (even ? sine : -cosine) / (even ? cosine : sine);
  if (__telar_is_far(x)) result = __telar_far_tangent(x);
  return result;
}
__device__ inline float __sinf(float x) { return sinf(x); }
__device__ inline float __cosf(float x) { return cosf(x); }
__device__ inline float __tanf(float x) { return tanf(x); }
__host__ __device__ inline float sin(float x) { return sinf(x); }
__host__ __device__ inline float cos(float x) { return cosf(x); }
__host__ __device__ inline float tan(float x) { return tanf(x); }
