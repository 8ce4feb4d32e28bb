// Funciones especiales de la biblioteca matemática de CUDA.
#pragma once
/// La función error, al revés: el y cuyo erf(y) es x.
__host__ __device__ __telar_intrinsic_pure("erfinvf") float erfinvf(float x);
__host__ __device__ __telar_intrinsic_pure("erfinv") double erfinv(double x);
__host__ __device__ __telar_intrinsic_pure("erfinvf") float erfinv(float x);
/// La función error complementaria, al revés: el y cuyo erfc(y) es x.
__host__ __device__ __telar_intrinsic_pure("erfcinvf") float erfcinvf(float x);
__host__ __device__ __telar_intrinsic_pure("erfcinv") double erfcinv(double x);
__host__ __device__ __telar_intrinsic_pure("erfcinvf") float erfcinv(float x);
/// La distribución normal acumulada, al revés: el y cuyo normcdf(y) es x.
__host__ __device__ __telar_intrinsic_pure("normcdfinvf") float normcdfinvf(float x);
__host__ __device__ __telar_intrinsic_pure("normcdfinv") double normcdfinv(double x);
__host__ __device__ __telar_intrinsic_pure("normcdfinvf") float normcdfinv(float x);
/// La función error complementaria por e elevado a x².
__host__ __device__ __telar_intrinsic_pure("erfcxf") float erfcxf(float x);
__host__ __device__ __telar_intrinsic_pure("erfcx") double erfcx(double x);
__host__ __device__ __telar_intrinsic_pure("erfcxf") float erfcx(float x);
/// Función de Bessel de primera especie, de orden 0.
__host__ __device__ __telar_intrinsic_pure("j0f") float j0f(float x);
__host__ __device__ __telar_intrinsic_pure("j0") double j0(double x);
__host__ __device__ __telar_intrinsic_pure("j0f") float j0(float x);
/// Función de Bessel de segunda especie, de orden 0.
__host__ __device__ __telar_intrinsic_pure("y0f") float y0f(float x);
__host__ __device__ __telar_intrinsic_pure("y0") double y0(double x);
__host__ __device__ __telar_intrinsic_pure("y0f") float y0(float x);
/// Función de Bessel modificada de primera especie, de orden 0.
__host__ __device__ __telar_intrinsic_pure("cyl_bessel_i0f") float cyl_bessel_i0f(float x);
__host__ __device__ __telar_intrinsic_pure("cyl_bessel_i0") double cyl_bessel_i0(double x);
__host__ __device__ __telar_intrinsic_pure("cyl_bessel_i0f") float cyl_bessel_i0(float x);
/// Función de Bessel de primera especie, de orden 1.
__host__ __device__ __telar_intrinsic_pure("j1f") float j1f(float x);
__host__ __device__ __telar_intrinsic_pure("j1") double j1(double x);
__host__ __device__ __telar_intrinsic_pure("j1f") float j1(float x);
/// Función de Bessel de segunda especie, de orden 1.
__host__ __device__ __telar_intrinsic_pure("y1f") float y1f(float x);
__host__ __device__ __telar_intrinsic_pure("y1") double y1(double x);
__host__ __device__ __telar_intrinsic_pure("y1f") float y1(float x);
/// Función de Bessel modificada de primera especie, de orden 1.
__host__ __device__ __telar_intrinsic_pure("cyl_bessel_i1f") float cyl_bessel_i1f(float x);
__host__ __device__ __telar_intrinsic_pure("cyl_bessel_i1") double cyl_bessel_i1(double x);
__host__ __device__ __telar_intrinsic_pure("cyl_bessel_i1f") float cyl_bessel_i1(float x);
/// Función de Bessel de primera especie, de orden n.
__host__ __device__ __telar_intrinsic_pure("jnf") float jnf(int n, float x);
__host__ __device__ __telar_intrinsic_pure("jn") double jn(int n, double x);
__host__ __device__ __telar_intrinsic_pure("jnf") float jn(int n, float x);
/// Función de Bessel de segunda especie, de orden n.
__host__ __device__ __telar_intrinsic_pure("ynf") float ynf(int n, float x);
__host__ __device__ __telar_intrinsic_pure("yn") double yn(int n, double x);
__host__ __device__ __telar_intrinsic_pure("ynf") float yn(int n, float x);
/// Longitud del vector (a, b, c); norm3df está siempre.
__host__ __device__ __telar_intrinsic_pure("norm3d") double norm3d(double a, double b, double c);
/// Longitud del vector (a, b, c, d).
__host__ __device__ __telar_intrinsic_pure("norm4df") float norm4df(float a, float b, float c, float d);
__host__ __device__ __telar_intrinsic_pure("norm4d") double norm4d(double a, double b, double c, double d);
/// Inverso de la longitud del vector (a, b, c).
__host__ __device__ __telar_intrinsic_pure("rnorm3df") float rnorm3df(float a, float b, float c);
__host__ __device__ __telar_intrinsic_pure("rnorm3d") double rnorm3d(double a, double b, double c);
/// Inverso de la longitud del vector (a, b, c, d).
__host__ __device__ __telar_intrinsic_pure("rnorm4df") float rnorm4df(float a, float b, float c, float d);
__host__ __device__ __telar_intrinsic_pure("rnorm4d") double rnorm4d(double a, double b, double c, double d);
// La suma de los cuadrados de los componentes entre 2 elevado a exponent, que así no desborda.
__host__ __device__ inline double __telar_squares(int n, const double *components, int *exponent) {
  double largest = 0;
  bool missing = false;
  for (int i = 0; i < n; i++) {
    largest = fmax(largest, fabs(components[i]));
    missing = missing || isnan(components[i]);
  }
  *exponent = 0;
  if (isinf(largest) || largest == 0) return missing && largest == 0 ? nan("") : largest;
  *exponent = ilogb(largest);
  double sum = missing ? nan("") : 0;
  for (int i = 0; i < n; i++) {
    double scaled = ldexp(components[i], -*exponent);
    sum = fma(scaled, scaled, sum);
  }
  return sum;
}
// En double no desborda ningún cuadrado de un float.
__host__ __device__ inline double __telar_squares(int n, const float *components) {
  double sum = 0;
  bool endless = false;
  for (int i = 0; i < n; i++) {
    sum += (double)components[i] * components[i];
    endless = endless || isinf(components[i]);
  }
  return endless ? (double)INFINITY : sum;
}
/// Longitud del vector de n componentes.
__host__ __device__ inline double norm(int n, const double *components) {
  int exponent;
  double squares = __telar_squares(n, components, &exponent);
  return ldexp(sqrt(squares), exponent);
}
__host__ __device__ inline float normf(int n, const float *components) { return (float)sqrt(__telar_squares(n, components)); }
/// Inverso de la longitud del vector de n componentes.
__host__ __device__ inline double rnorm(int n, const double *components) {
  int exponent;
  double squares = __telar_squares(n, components, &exponent);
  return ldexp(1 / sqrt(squares), -exponent);
}
__host__ __device__ inline float rnormf(int n, const float *components) { return (float)(1 / sqrt(__telar_squares(n, components))); }
// Los tres últimos bits del cociente redondeado, con su signo.
__host__ __device__ __telar_intrinsic_pure("__telar_quotient") int __telar_quotient(double x, double y);
/// Resto de x / y con el cociente redondeado, cuyos tres últimos bits quedan en quotient.
__host__ __device__ inline double remquo(double x, double y, int *quotient) { *quotient = __telar_quotient(x, y); return remainder(x, y); }
__host__ __device__ inline float remquof(float x, float y, int *quotient) { *quotient = __telar_quotient(x, y); return remainderf(x, y); }
__host__ __device__ inline float remquo(float x, float y, int *quotient) { return remquof(x, y, quotient); }
/// x por 2 elevado a exponent.
__host__ __device__ inline double scalbln(double x, long exponent) { return scalbn(x, (int)(exponent < -5000 ? -5000 : exponent > 5000 ? 5000 : exponent)); }
__host__ __device__ inline float scalblnf(float x, long exponent) { return scalbnf(x, (int)(exponent < -5000 ? -5000 : exponent > 5000 ? 5000 : exponent)); }
__host__ __device__ inline float scalbln(float x, long exponent) { return scalblnf(x, exponent); }
/// x / y.
__device__ inline float fdividef(float x, float y) { return x / y; }
__device__ inline double fdivide(double x, double y) { return x / y; }
__device__ inline float fdivide(float x, float y) { return x / y; }
