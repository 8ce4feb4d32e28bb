// Biblioteca matemática de CUDA.
/// Seno de x en radianes.
__host__ __device__ float sinf(float x);
/// Seno de x en radianes.
__host__ __device__ __telar_intrinsic_pure("sin") double sin(double x);
/// Coseno de x en radianes.
__host__ __device__ float cosf(float x);
/// Coseno de x en radianes.
__host__ __device__ __telar_intrinsic_pure("cos") double cos(double x);
/// Tangente de x en radianes.
__host__ __device__ float tanf(float x);
/// Tangente de x en radianes.
__host__ __device__ __telar_intrinsic_pure("tan") double tan(double x);
/// Seno de πx.
__host__ __device__ __telar_intrinsic_pure("sinpif") float sinpif(float x);
/// Seno de πx.
__host__ __device__ __telar_intrinsic_pure("sinpi") double sinpi(double x);
/// Coseno de πx.
__host__ __device__ __telar_intrinsic_pure("cospif") float cospif(float x);
/// Coseno de πx.
__host__ __device__ __telar_intrinsic_pure("cospi") double cospi(double x);
/// Arco seno.
__host__ __device__ __telar_intrinsic_pure("asinf") float asinf(float x);
/// Arco seno.
__host__ __device__ __telar_intrinsic_pure("asin") double asin(double x);
/// Arco coseno.
__host__ __device__ __telar_intrinsic_pure("acosf") float acosf(float x);
/// Arco coseno.
__host__ __device__ __telar_intrinsic_pure("acos") double acos(double x);
/// Arco tangente.
__host__ __device__ __telar_intrinsic_pure("atanf") float atanf(float x);
/// Arco tangente.
__host__ __device__ __telar_intrinsic_pure("atan") double atan(double x);
/// Seno hiperbólico.
__host__ __device__ __telar_intrinsic_pure("sinhf") float sinhf(float x);
/// Seno hiperbólico.
__host__ __device__ __telar_intrinsic_pure("sinh") double sinh(double x);
/// Coseno hiperbólico.
__host__ __device__ __telar_intrinsic_pure("coshf") float coshf(float x);
/// Coseno hiperbólico.
__host__ __device__ __telar_intrinsic_pure("cosh") double cosh(double x);
/// Tangente hiperbólica.
__host__ __device__ float tanhf(float x);
/// Tangente hiperbólica.
__host__ __device__ __telar_intrinsic_pure("tanh") double tanh(double x);
/// Arco seno hiperbólico.
__host__ __device__ __telar_intrinsic_pure("asinhf") float asinhf(float x);
/// Arco seno hiperbólico.
__host__ __device__ __telar_intrinsic_pure("asinh") double asinh(double x);
/// Arco coseno hiperbólico.
__host__ __device__ __telar_intrinsic_pure("acoshf") float acoshf(float x);
/// Arco coseno hiperbólico.
__host__ __device__ __telar_intrinsic_pure("acosh") double acosh(double x);
/// Arco tangente hiperbólica.
__host__ __device__ __telar_intrinsic_pure("atanhf") float atanhf(float x);
/// Arco tangente hiperbólica.
__host__ __device__ __telar_intrinsic_pure("atanh") double atanh(double x);
/// e elevado a x.
__host__ __device__ __telar_intrinsic_pure("exp") double exp(double x);
/// 2 elevado a x.
__host__ __device__ float exp2f(float x);
/// 2 elevado a x.
__host__ __device__ __telar_intrinsic_pure("exp2") double exp2(double x);
/// 10 elevado a x.
__host__ __device__ __telar_intrinsic_pure("exp10f") float exp10f(float x);
/// 10 elevado a x.
__host__ __device__ __telar_intrinsic_pure("exp10") double exp10(double x);
/// e elevado a x, menos 1; preciso cerca de 0.
__host__ __device__ __telar_intrinsic_pure("expm1f") float expm1f(float x);
/// e elevado a x, menos 1; preciso cerca de 0.
__host__ __device__ __telar_intrinsic_pure("expm1") double expm1(double x);
/// Logaritmo natural.
__host__ __device__ float logf(float x);
/// Logaritmo natural.
__host__ __device__ __telar_intrinsic_pure("log") double log(double x);
/// Logaritmo en base 2.
__host__ __device__ float log2f(float x);
/// Logaritmo en base 2.
__host__ __device__ __telar_intrinsic_pure("log2") double log2(double x);
/// Logaritmo en base 10.
__host__ __device__ float log10f(float x);
/// Logaritmo en base 10.
__host__ __device__ __telar_intrinsic_pure("log10") double log10(double x);
/// Logaritmo de 1 + x; preciso cerca de 0.
__host__ __device__ __telar_intrinsic_pure("log1pf") float log1pf(float x);
/// Logaritmo de 1 + x; preciso cerca de 0.
__host__ __device__ __telar_intrinsic_pure("log1p") double log1p(double x);
/// Raíz cuadrada.
__host__ __device__ __telar_intrinsic_pure("sqrtf") float sqrtf(float x);
/// Raíz cuadrada.
__host__ __device__ __telar_intrinsic_pure("sqrt") double sqrt(double x);
/// Inverso de la raíz cuadrada.
__host__ __device__ inline float rsqrtf(float x) { return 1.0f / sqrtf(x); }
/// Inverso de la raíz cuadrada.
__host__ __device__ __telar_intrinsic_pure("rsqrt") double rsqrt(double x);
/// Raíz cúbica.
__host__ __device__ __telar_intrinsic_pure("cbrtf") float cbrtf(float x);
/// Raíz cúbica.
__host__ __device__ __telar_intrinsic_pure("cbrt") double cbrt(double x);
/// Inverso de la raíz cúbica.
__host__ __device__ __telar_intrinsic_pure("rcbrtf") float rcbrtf(float x);
/// Inverso de la raíz cúbica.
__host__ __device__ __telar_intrinsic_pure("rcbrt") double rcbrt(double x);
/// Función error.
__host__ __device__ float erff(float x);
/// Función error.
__host__ __device__ __telar_intrinsic_pure("erf") double erf(double x);
/// Función error complementaria.
__host__ __device__ __telar_intrinsic_pure("erfcf") float erfcf(float x);
/// Función error complementaria.
__host__ __device__ __telar_intrinsic_pure("erfc") double erfc(double x);
/// Distribución normal acumulada.
__host__ __device__ __telar_intrinsic_pure("normcdff") float normcdff(float x);
/// Distribución normal acumulada.
__host__ __device__ __telar_intrinsic_pure("normcdf") double normcdf(double x);
/// Función gamma.
__host__ __device__ __telar_intrinsic_pure("tgammaf") float tgammaf(float x);
/// Función gamma.
__host__ __device__ __telar_intrinsic_pure("tgamma") double tgamma(double x);
/// Logaritmo de la función gamma.
__host__ __device__ __telar_intrinsic_pure("lgammaf") float lgammaf(float x);
/// Logaritmo de la función gamma.
__host__ __device__ __telar_intrinsic_pure("lgamma") double lgamma(double x);
/// Redondea hacia abajo.
__host__ __device__ __telar_intrinsic_pure("floorf") float floorf(float x);
/// Redondea hacia abajo.
__host__ __device__ __telar_intrinsic_pure("floor") double floor(double x);
/// Redondea hacia arriba.
__host__ __device__ __telar_intrinsic_pure("ceilf") float ceilf(float x);
/// Redondea hacia arriba.
__host__ __device__ __telar_intrinsic_pure("ceil") double ceil(double x);
/// Redondea hacia cero.
__host__ __device__ __telar_intrinsic_pure("truncf") float truncf(float x);
/// Redondea hacia cero.
__host__ __device__ __telar_intrinsic_pure("trunc") double trunc(double x);
/// Redondea al entero más cercano; los empates, al par.
__host__ __device__ __telar_intrinsic_pure("rintf") float rintf(float x);
/// Redondea al entero más cercano; los empates, al par.
__host__ __device__ __telar_intrinsic_pure("rint") double rint(double x);
/// Redondea al entero más cercano; los empates, al par.
__host__ __device__ __telar_intrinsic_pure("nearbyintf") float nearbyintf(float x);
/// Redondea al entero más cercano; los empates, al par.
__host__ __device__ __telar_intrinsic_pure("nearbyint") double nearbyint(double x);
/// Redondea al entero más cercano; los empates, alejándose de cero.
__host__ __device__ __telar_intrinsic_pure("roundf") float roundf(float x);
/// Redondea al entero más cercano; los empates, alejándose de cero.
__host__ __device__ __telar_intrinsic_pure("round") double round(double x);
/// Valor absoluto.
__host__ __device__ __telar_intrinsic_pure("fabsf") float fabsf(float x);
/// Valor absoluto.
__host__ __device__ __telar_intrinsic_pure("fabs") double fabs(double x);
/// Exponente de x, en base 2.
__host__ __device__ __telar_intrinsic_pure("logbf") float logbf(float x);
/// Exponente de x, en base 2.
__host__ __device__ __telar_intrinsic_pure("logb") double logb(double x);
/// Ángulo del punto (x, y), en radianes.
__host__ __device__ __telar_intrinsic_pure("atan2f") float atan2f(float y, float x);
/// Ángulo del punto (x, y), en radianes.
__host__ __device__ __telar_intrinsic_pure("atan2") double atan2(double y, double x);
/// x elevado a y.
__host__ __device__ __telar_intrinsic_pure("powf") float powf(float x, float y);
/// x elevado a y.
__host__ __device__ __telar_intrinsic_pure("pow") double pow(double x, double y);
/// Hipotenusa: raíz de x² + y².
__host__ __device__ __telar_intrinsic_pure("hypotf") float hypotf(float x, float y);
/// Hipotenusa: raíz de x² + y².
__host__ __device__ __telar_intrinsic_pure("hypot") double hypot(double x, double y);
/// Inverso de la hipotenusa.
__host__ __device__ __telar_intrinsic_pure("rhypotf") float rhypotf(float x, float y);
/// Inverso de la hipotenusa.
__host__ __device__ __telar_intrinsic_pure("rhypot") double rhypot(double x, double y);
/// El menor; si uno es NaN, el otro.
__host__ __device__ __telar_intrinsic_pure("fminf") float fminf(float x, float y);
/// El menor; si uno es NaN, el otro.
__host__ __device__ __telar_intrinsic_pure("fmin") double fmin(double x, double y);
/// El mayor; si uno es NaN, el otro.
__host__ __device__ __telar_intrinsic_pure("fmaxf") float fmaxf(float x, float y);
/// El mayor; si uno es NaN, el otro.
__host__ __device__ __telar_intrinsic_pure("fmax") double fmax(double x, double y);
/// Diferencia positiva: x - y, o 0.
__host__ __device__ __telar_intrinsic_pure("fdimf") float fdimf(float x, float y);
/// Diferencia positiva: x - y, o 0.
__host__ __device__ __telar_intrinsic_pure("fdim") double fdim(double x, double y);
/// Resto de x / y con el signo de x.
__host__ __device__ __telar_intrinsic_pure("fmodf") float fmodf(float x, float y);
/// Resto de x / y con el signo de x.
__host__ __device__ __telar_intrinsic_pure("fmod") double fmod(double x, double y);
/// Resto de x / y con el cociente redondeado.
__host__ __device__ __telar_intrinsic_pure("remainderf") float remainderf(float x, float y);
/// Resto de x / y con el cociente redondeado.
__host__ __device__ __telar_intrinsic_pure("remainder") double remainder(double x, double y);
/// x con el signo de y.
__host__ __device__ __telar_intrinsic_pure("copysignf") float copysignf(float x, float y);
/// x con el signo de y.
__host__ __device__ __telar_intrinsic_pure("copysign") double copysign(double x, double y);
/// El siguiente número representable desde x hacia y.
__host__ __device__ __telar_intrinsic_pure("nextafterf") float nextafterf(float x, float y);
/// El siguiente número representable desde x hacia y.
__host__ __device__ __telar_intrinsic_pure("nextafter") double nextafter(double x, double y);
/// Longitud del vector (a, b, c).
__host__ __device__ __telar_intrinsic_pure("norm3df") float norm3df(float a, float b, float c);
/// x * y + z con un solo redondeo.
__host__ __device__ __telar_intrinsic_pure("fmaf") float fmaf(float x, float y, float z);
/// x * y + z con un solo redondeo.
__host__ __device__ __telar_intrinsic_pure("fma") double fma(double x, double y, double z);
/// x por 2 elevado a exponent.
__host__ __device__ __telar_intrinsic_pure("ldexpf") float ldexpf(float x, int exponent);
/// x por 2 elevado a exponent.
__host__ __device__ __telar_intrinsic_pure("ldexp") double ldexp(double x, int exponent);
/// x por 2 elevado a exponent.
__host__ __device__ __telar_intrinsic_pure("scalbnf") float scalbnf(float x, int exponent);
/// x por 2 elevado a exponent.
__host__ __device__ __telar_intrinsic_pure("scalbn") double scalbn(double x, int exponent);
__host__ __device__ __telar_intrinsic_pure("ilogbf") int ilogbf(float x);
__host__ __device__ __telar_intrinsic_pure("ilogb") int ilogb(double x);
__host__ __device__ __telar_intrinsic_pure("lrintf") long lrintf(float x);
__host__ __device__ __telar_intrinsic_pure("lrint") long lrint(double x);
__host__ __device__ __telar_intrinsic_pure("llrintf") long long llrintf(float x);
__host__ __device__ __telar_intrinsic_pure("llrint") long long llrint(double x);
__host__ __device__ __telar_intrinsic_pure("lroundf") long lroundf(float x);
__host__ __device__ __telar_intrinsic_pure("lround") long lround(double x);
__host__ __device__ __telar_intrinsic_pure("llroundf") long long llroundf(float x);
__host__ __device__ __telar_intrinsic_pure("llround") long long llround(double x);

// Funciones rápidas y con redondeo indicado, solo del dispositivo.
__device__ __telar_intrinsic_pure("__exp10f") float __exp10f(float x);
__device__ __telar_intrinsic_pure("__fsqrt_rn") float __fsqrt_rn(float x);
__device__ __telar_intrinsic_pure("__frsqrt_rn") float __frsqrt_rn(float x);
__device__ __telar_intrinsic_pure("__frcp_rn") float __frcp_rn(float x);
__device__ __telar_intrinsic_pure("__fdividef") float __fdividef(float x, float y);
__device__ __telar_intrinsic_pure("__fadd_rn") float __fadd_rn(float x, float y);
__device__ __telar_intrinsic_pure("__fsub_rn") float __fsub_rn(float x, float y);
__device__ __telar_intrinsic_pure("__fmul_rn") float __fmul_rn(float x, float y);
__device__ __telar_intrinsic_pure("__fdiv_rn") float __fdiv_rn(float x, float y);
__device__ __telar_intrinsic_pure("__fmaf_rn") float __fmaf_rn(float x, float y, float z);
/// Limita x al intervalo [0, 1].
__device__ __telar_intrinsic_pure("saturatef") float __saturatef(float x);
__device__ __telar_intrinsic_pure("__dadd_rn") double __dadd_rn(double x, double y);
__device__ __telar_intrinsic_pure("__dsub_rn") double __dsub_rn(double x, double y);
__device__ __telar_intrinsic_pure("__dmul_rn") double __dmul_rn(double x, double y);
__device__ __telar_intrinsic_pure("__ddiv_rn") double __ddiv_rn(double x, double y);
__device__ __telar_intrinsic_pure("__fma_rn") double __fma_rn(double x, double y, double z);
__device__ __telar_intrinsic_pure("__dsqrt_rn") double __dsqrt_rn(double x);
__device__ __telar_intrinsic_pure("__drcp_rn") double __drcp_rn(double x);

// Clasificación.
__host__ __device__ __telar_intrinsic_pure("isnan.f32") bool isnan(float x);
__host__ __device__ __telar_intrinsic_pure("isnan.f64") bool isnan(double x);
__host__ __device__ __telar_intrinsic_pure("isinf.f32") bool isinf(float x);
__host__ __device__ __telar_intrinsic_pure("isinf.f64") bool isinf(double x);
__host__ __device__ __telar_intrinsic_pure("isfinite.f32") bool isfinite(float x);
__host__ __device__ __telar_intrinsic_pure("isfinite.f64") bool isfinite(double x);
__host__ __device__ __telar_intrinsic_pure("signbit.f32") bool signbit(float x);
__host__ __device__ __telar_intrinsic_pure("signbit.f64") bool signbit(double x);

// Sobrecargas de C++: el tipo del argumento elige la precisión.
__host__ __device__ __telar_intrinsic_pure("asinf") float asin(float x);
__host__ __device__ __telar_intrinsic_pure("acosf") float acos(float x);
__host__ __device__ __telar_intrinsic_pure("atanf") float atan(float x);
__host__ __device__ __telar_intrinsic_pure("sinhf") float sinh(float x);
__host__ __device__ __telar_intrinsic_pure("coshf") float cosh(float x);
__host__ __device__ __telar_intrinsic_pure("asinhf") float asinh(float x);
__host__ __device__ __telar_intrinsic_pure("acoshf") float acosh(float x);
__host__ __device__ __telar_intrinsic_pure("atanhf") float atanh(float x);
__host__ __device__ __telar_intrinsic_pure("expm1f") float expm1(float x);
__host__ __device__ __telar_intrinsic_pure("log1pf") float log1p(float x);
__host__ __device__ __telar_intrinsic_pure("sqrtf") float sqrt(float x);
__host__ __device__ __telar_intrinsic_pure("cbrtf") float cbrt(float x);
__host__ __device__ __telar_intrinsic_pure("erfcf") float erfc(float x);
__host__ __device__ __telar_intrinsic_pure("tgammaf") float tgamma(float x);
__host__ __device__ __telar_intrinsic_pure("lgammaf") float lgamma(float x);
__host__ __device__ __telar_intrinsic_pure("floorf") float floor(float x);
__host__ __device__ __telar_intrinsic_pure("ceilf") float ceil(float x);
__host__ __device__ __telar_intrinsic_pure("truncf") float trunc(float x);
__host__ __device__ __telar_intrinsic_pure("rintf") float rint(float x);
__host__ __device__ __telar_intrinsic_pure("nearbyintf") float nearbyint(float x);
__host__ __device__ __telar_intrinsic_pure("roundf") float round(float x);
__host__ __device__ __telar_intrinsic_pure("fabsf") float fabs(float x);
__host__ __device__ __telar_intrinsic_pure("logbf") float logb(float x);
__host__ __device__ __telar_intrinsic_pure("atan2f") float atan2(float y, float x);
__host__ __device__ __telar_intrinsic_pure("powf") float pow(float x, float y);
__host__ __device__ __telar_intrinsic_pure("hypotf") float hypot(float x, float y);
__host__ __device__ __telar_intrinsic_pure("fminf") float fmin(float x, float y);
__host__ __device__ __telar_intrinsic_pure("fmaxf") float fmax(float x, float y);
__host__ __device__ __telar_intrinsic_pure("fdimf") float fdim(float x, float y);
__host__ __device__ __telar_intrinsic_pure("fmodf") float fmod(float x, float y);
__host__ __device__ __telar_intrinsic_pure("remainderf") float remainder(float x, float y);
__host__ __device__ __telar_intrinsic_pure("copysignf") float copysign(float x, float y);
__host__ __device__ __telar_intrinsic_pure("nextafterf") float nextafter(float x, float y);
__host__ __device__ __telar_intrinsic_pure("fmaf") float fma(float x, float y, float z);
__host__ __device__ __telar_intrinsic_pure("ldexpf") float ldexp(float x, int exponent);
__host__ __device__ inline float rsqrt(float x) { return rsqrtf(x); }
__host__ __device__ __telar_intrinsic_pure("lrintf") long lrint(float x);
__host__ __device__ __telar_intrinsic_pure("llrintf") long long llrint(float x);
__host__ __device__ __telar_intrinsic_pure("lroundf") long lround(float x);
__host__ __device__ __telar_intrinsic_pure("llroundf") long long llround(float x);
__host__ __device__ inline double sqrt(int x) { return sqrt((double)x); }
__host__ __device__ inline double cbrt(int x) { return cbrt((double)x); }
__host__ __device__ inline double exp(int x) { return exp((double)x); }
__host__ __device__ inline double ldexp(int x, int exponent) { return ldexp((double)x, exponent); }
__host__ __device__ inline double exp2(int x) { return exp2((double)x); }
__host__ __device__ inline double log(int x) { return log((double)x); }
__host__ __device__ inline double log2(int x) { return log2((double)x); }
__host__ __device__ inline double log10(int x) { return log10((double)x); }
__host__ __device__ inline double sin(int x) { return sin((double)x); }
__host__ __device__ inline double cos(int x) { return cos((double)x); }
__host__ __device__ inline double tan(int x) { return tan((double)x); }
__host__ __device__ inline double atan(int x) { return atan((double)x); }
__host__ __device__ inline double tanh(int x) { return tanh((double)x); }
__host__ __device__ inline double floor(int x) { return floor((double)x); }
__host__ __device__ inline double ceil(int x) { return ceil((double)x); }
__host__ __device__ inline double ceil(unsigned int x) { return ceil((double)x); }
__host__ __device__ inline double ceil(long x) { return ceil((double)x); }
__host__ __device__ inline double ceil(unsigned long x) { return ceil((double)x); }
__host__ __device__ inline double floor(unsigned int x) { return floor((double)x); }
__host__ __device__ inline double floor(long x) { return floor((double)x); }
__host__ __device__ inline double floor(unsigned long x) { return floor((double)x); }
__host__ __device__ inline double sqrt(unsigned int x) { return sqrt((double)x); }
__host__ __device__ inline double sqrt(long x) { return sqrt((double)x); }
__host__ __device__ inline double sqrt(unsigned long x) { return sqrt((double)x); }
__host__ __device__ inline double log2(unsigned int x) { return log2((double)x); }
__host__ __device__ inline double log2(long x) { return log2((double)x); }
__host__ __device__ inline double log2(unsigned long x) { return log2((double)x); }
__host__ __device__ inline double round(int x) { return round((double)x); }
__host__ __device__ inline double fabs(int x) { return fabs((double)x); }

// Argumentos de tipos distintos: se calcula en double.
__host__ __device__ inline double atan2(double y, float x) { return atan2((double)y, (double)x); }
__host__ __device__ inline double atan2(float y, double x) { return atan2((double)y, (double)x); }
__host__ __device__ inline double atan2(double y, int x) { return atan2((double)y, (double)x); }
__host__ __device__ inline double atan2(int y, double x) { return atan2((double)y, (double)x); }
__host__ __device__ inline double atan2(float y, int x) { return atan2((double)y, (double)x); }
__host__ __device__ inline double atan2(int y, float x) { return atan2((double)y, (double)x); }
__host__ __device__ inline double atan2(int y, int x) { return atan2((double)y, (double)x); }
__host__ __device__ inline double pow(double x, float y) { return pow((double)x, (double)y); }
__host__ __device__ inline double pow(float x, double y) { return pow((double)x, (double)y); }
__host__ __device__ inline double pow(double x, int y) { return pow((double)x, (double)y); }
__host__ __device__ inline double pow(int x, double y) { return pow((double)x, (double)y); }
__host__ __device__ inline double pow(float x, int y) { return pow((double)x, (double)y); }
__host__ __device__ inline double pow(int x, float y) { return pow((double)x, (double)y); }
__host__ __device__ inline double pow(int x, int y) { return pow((double)x, (double)y); }
__host__ __device__ inline double hypot(double x, float y) { return hypot((double)x, (double)y); }
__host__ __device__ inline double hypot(float x, double y) { return hypot((double)x, (double)y); }
__host__ __device__ inline double hypot(double x, int y) { return hypot((double)x, (double)y); }
__host__ __device__ inline double hypot(int x, double y) { return hypot((double)x, (double)y); }
__host__ __device__ inline double hypot(float x, int y) { return hypot((double)x, (double)y); }
__host__ __device__ inline double hypot(int x, float y) { return hypot((double)x, (double)y); }
__host__ __device__ inline double hypot(int x, int y) { return hypot((double)x, (double)y); }
__host__ __device__ inline double fmin(double x, float y) { return fmin((double)x, (double)y); }
__host__ __device__ inline double fmin(float x, double y) { return fmin((double)x, (double)y); }
__host__ __device__ inline double fmin(double x, int y) { return fmin((double)x, (double)y); }
__host__ __device__ inline double fmin(int x, double y) { return fmin((double)x, (double)y); }
__host__ __device__ inline double fmin(float x, int y) { return fmin((double)x, (double)y); }
__host__ __device__ inline double fmin(int x, float y) { return fmin((double)x, (double)y); }
__host__ __device__ inline double fmin(int x, int y) { return fmin((double)x, (double)y); }
__host__ __device__ inline double fmax(double x, float y) { return fmax((double)x, (double)y); }
__host__ __device__ inline double fmax(float x, double y) { return fmax((double)x, (double)y); }
__host__ __device__ inline double fmax(double x, int y) { return fmax((double)x, (double)y); }
__host__ __device__ inline double fmax(int x, double y) { return fmax((double)x, (double)y); }
__host__ __device__ inline double fmax(float x, int y) { return fmax((double)x, (double)y); }
__host__ __device__ inline double fmax(int x, float y) { return fmax((double)x, (double)y); }
__host__ __device__ inline double fmax(int x, int y) { return fmax((double)x, (double)y); }
__host__ __device__ inline double fdim(double x, float y) { return fdim((double)x, (double)y); }
__host__ __device__ inline double fdim(float x, double y) { return fdim((double)x, (double)y); }
__host__ __device__ inline double fdim(double x, int y) { return fdim((double)x, (double)y); }
__host__ __device__ inline double fdim(int x, double y) { return fdim((double)x, (double)y); }
__host__ __device__ inline double fdim(float x, int y) { return fdim((double)x, (double)y); }
__host__ __device__ inline double fdim(int x, float y) { return fdim((double)x, (double)y); }
__host__ __device__ inline double fdim(int x, int y) { return fdim((double)x, (double)y); }
__host__ __device__ inline double fmod(double x, float y) { return fmod((double)x, (double)y); }
__host__ __device__ inline double fmod(float x, double y) { return fmod((double)x, (double)y); }
__host__ __device__ inline double fmod(double x, int y) { return fmod((double)x, (double)y); }
__host__ __device__ inline double fmod(int x, double y) { return fmod((double)x, (double)y); }
__host__ __device__ inline double fmod(float x, int y) { return fmod((double)x, (double)y); }
__host__ __device__ inline double fmod(int x, float y) { return fmod((double)x, (double)y); }
__host__ __device__ inline double fmod(int x, int y) { return fmod((double)x, (double)y); }
__host__ __device__ inline double remainder(double x, float y) { return remainder((double)x, (double)y); }
__host__ __device__ inline double remainder(float x, double y) { return remainder((double)x, (double)y); }
__host__ __device__ inline double remainder(double x, int y) { return remainder((double)x, (double)y); }
__host__ __device__ inline double remainder(int x, double y) { return remainder((double)x, (double)y); }
__host__ __device__ inline double remainder(float x, int y) { return remainder((double)x, (double)y); }
__host__ __device__ inline double remainder(int x, float y) { return remainder((double)x, (double)y); }
__host__ __device__ inline double remainder(int x, int y) { return remainder((double)x, (double)y); }
__host__ __device__ inline double copysign(double x, float y) { return copysign((double)x, (double)y); }
__host__ __device__ inline double copysign(float x, double y) { return copysign((double)x, (double)y); }
__host__ __device__ inline double copysign(double x, int y) { return copysign((double)x, (double)y); }
__host__ __device__ inline double copysign(int x, double y) { return copysign((double)x, (double)y); }
__host__ __device__ inline double copysign(float x, int y) { return copysign((double)x, (double)y); }
__host__ __device__ inline double copysign(int x, float y) { return copysign((double)x, (double)y); }
__host__ __device__ inline double copysign(int x, int y) { return copysign((double)x, (double)y); }

// Resultados por puntero.
__host__ __device__ inline void sincosf(float x, float *sine, float *cosine) { *sine = sinf(x); *cosine = cosf(x); }
__host__ __device__ inline void sincos(double x, double *sine, double *cosine) { *sine = sin(x); *cosine = cos(x); }
__device__ inline void __sincosf(float x, float *sine, float *cosine) { *sine = sinf(x); *cosine = cosf(x); }
__host__ __device__ inline void sincospif(float x, float *sine, float *cosine) { *sine = sinpif(x); *cosine = cospif(x); }
__host__ __device__ inline void sincospi(double x, double *sine, double *cosine) { *sine = sinpi(x); *cosine = cospi(x); }
__host__ __device__ inline float modff(float x, float *whole) { *whole = truncf(x); return copysignf(isinf(x) ? 0.0f : x - *whole, x); }
__host__ __device__ inline double modf(double x, double *whole) { *whole = trunc(x); return copysign(isinf(x) ? 0.0 : x - *whole, x); }
__host__ __device__ inline float frexpf(float x, int *exponent) {
  if (x == 0.0f || isnan(x) || isinf(x)) { *exponent = 0; return x; }
  *exponent = ilogbf(x) + 1;
  return ldexpf(x, -*exponent);
}
__host__ __device__ inline double frexp(double x, int *exponent) {
  if (x == 0.0 || isnan(x) || isinf(x)) { *exponent = 0; return x; }
  *exponent = ilogb(x) + 1;
  return ldexp(x, -*exponent);
}

#define INFINITY (__int_as_float(0x7f800000))
#define NAN (__int_as_float(0x7fc00000))
/// Un valor que no es un número; el texto no cambia nada.
__host__ __device__ inline float nanf(const char *text) { return NAN; }
__host__ __device__ inline double nan(const char *text) { return __longlong_as_double(0x7ff8000000000000ULL); }
#define HUGE_VALF INFINITY
#define HUGE_VAL ((double)INFINITY)
#define M_E 2.7182818284590452354
#define M_LOG2E 1.4426950408889634074
#define M_LOG10E 0.43429448190325182765
#define M_LN2 0.69314718055994530942
#define M_LN10 2.30258509299404568402
#define M_PI 3.14159265358979323846
#define M_PI_2 1.57079632679489661923
#define M_PI_4 0.78539816339744830962
#define M_1_PI 0.31830988618379067154
#define M_2_PI 0.63661977236758134308
#define M_2_SQRTPI 1.12837916709551257390
#define M_SQRT2 1.41421356237309504880
#define M_SQRT1_2 0.70710678118654752440
