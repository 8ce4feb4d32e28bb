// Funciones de enteros.
/// Ceros a la izquierda de x (32 si x es 0).
__device__ __telar_intrinsic_pure("__clz") int __clz(int x);
__device__ __telar_intrinsic_pure("__clzll") int __clzll(long long x);
/// Bits en 1 de x.
__device__ __telar_intrinsic_pure("__popc") int __popc(unsigned int x);
__device__ __telar_intrinsic_pure("__popcll") int __popcll(unsigned long long x);
/// Bits de x en orden inverso.
__device__ __telar_intrinsic_pure("__brev") unsigned int __brev(unsigned int x);
__device__ __telar_intrinsic_pure("__brevll") unsigned long long __brevll(unsigned long long x);
/// Posición del primer bit en 1, desde 1; 0 si no hay.
__device__ __telar_intrinsic_pure("__ffs") int __ffs(int x);
__device__ __telar_intrinsic_pure("__ffsll") int __ffsll(long long x);
__host__ __telar_intrinsic_pure("__ffs") int ffs(int x);
__device__ __telar_intrinsic_pure("__fns") unsigned int __fns(unsigned int mask, unsigned int base, int offset);
__device__ __telar_intrinsic_pure("__mul24") int __mul24(int x, int y);
__device__ __telar_intrinsic_pure("__umul24") unsigned int __umul24(unsigned int x, unsigned int y);
/// Los 32 bits altos del producto de 64.
__device__ __telar_intrinsic_pure("__mulhi") int __mulhi(int x, int y);
__device__ __telar_intrinsic_pure("__umulhi") unsigned int __umulhi(unsigned int x, unsigned int y);
__device__ __telar_intrinsic_pure("__mul64hi") long long __mul64hi(long long x, long long y);
__device__ __telar_intrinsic_pure("__umul64hi") unsigned long long __umul64hi(unsigned long long x, unsigned long long y);
/// Elige cuatro de los ocho bytes de x e y.
__device__ __telar_intrinsic_pure("__byte_perm") unsigned int __byte_perm(unsigned int x, unsigned int y, unsigned int selector);
__device__ __telar_intrinsic_pure("__funnelshift_l") unsigned int __funnelshift_l(unsigned int low, unsigned int high, unsigned int shift);
__device__ __telar_intrinsic_pure("__funnelshift_r") unsigned int __funnelshift_r(unsigned int low, unsigned int high, unsigned int shift);
__device__ __telar_intrinsic_pure("__funnelshift_lc") unsigned int __funnelshift_lc(unsigned int low, unsigned int high, unsigned int shift);
__device__ __telar_intrinsic_pure("__funnelshift_rc") unsigned int __funnelshift_rc(unsigned int low, unsigned int high, unsigned int shift);
__device__ __telar_intrinsic_pure("__sad") unsigned int __sad(int x, int y, unsigned int z);
__device__ __telar_intrinsic_pure("__usad") unsigned int __usad(unsigned int x, unsigned int y, unsigned int z);
__device__ __telar_intrinsic_pure("__hadd") int __hadd(int x, int y);
__device__ __telar_intrinsic_pure("__rhadd") int __rhadd(int x, int y);
/// Promedio sin signo, que no desborda; __urhadd redondea hacia arriba.
__device__ inline unsigned int __uhadd(unsigned int x, unsigned int y) { return (x & y) + ((x ^ y) >> 1); }
__device__ inline unsigned int __urhadd(unsigned int x, unsigned int y) { return (x | y) - ((x ^ y) >> 1); }
/// Suma a sum los cuatro productos de bytes con signo.
__device__ __telar_intrinsic_pure("__dp4a.i32") int __dp4a(int a, int b, int sum);
__device__ __telar_intrinsic_pure("__dp4a.u32") unsigned int __dp4a(unsigned int a, unsigned int b, unsigned int sum);

/// El menor de los dos.
__host__ __device__ __telar_intrinsic_pure("min.i32") int min(int x, int y);
__host__ __device__ __telar_intrinsic_pure("min.u32") unsigned int min(unsigned int x, unsigned int y);
__host__ __device__ __telar_intrinsic_pure("min.i64") long min(long x, long y);
__host__ __device__ __telar_intrinsic_pure("min.u64") unsigned long min(unsigned long x, unsigned long y);
__host__ __device__ __telar_intrinsic_pure("min.i64") long long min(long long x, long long y);
__host__ __device__ __telar_intrinsic_pure("min.u64") unsigned long long min(unsigned long long x, unsigned long long y);
__host__ __device__ __telar_intrinsic_pure("fminf") float min(float x, float y);
__host__ __device__ __telar_intrinsic_pure("fmin") double min(double x, double y);
__host__ __device__ inline unsigned int min(unsigned int x, int y) { return min(x, (unsigned int)y); }
__host__ __device__ inline unsigned int min(int x, unsigned int y) { return min((unsigned int)x, y); }
__host__ __device__ inline double min(double x, float y) { return min(x, (double)y); }
__host__ __device__ inline double min(float x, double y) { return min((double)x, y); }
__host__ __device__ __telar_intrinsic_pure("min.u32") unsigned int umin(unsigned int x, unsigned int y);
__host__ __device__ __telar_intrinsic_pure("min.i64") long long llmin(long long x, long long y);
__host__ __device__ __telar_intrinsic_pure("min.u64") unsigned long long ullmin(unsigned long long x, unsigned long long y);
/// El mayor de los dos.
__host__ __device__ __telar_intrinsic_pure("max.i32") int max(int x, int y);
__host__ __device__ __telar_intrinsic_pure("max.u32") unsigned int max(unsigned int x, unsigned int y);
__host__ __device__ __telar_intrinsic_pure("max.i64") long max(long x, long y);
__host__ __device__ __telar_intrinsic_pure("max.u64") unsigned long max(unsigned long x, unsigned long y);
__host__ __device__ __telar_intrinsic_pure("max.i64") long long max(long long x, long long y);
__host__ __device__ __telar_intrinsic_pure("max.u64") unsigned long long max(unsigned long long x, unsigned long long y);
__host__ __device__ __telar_intrinsic_pure("fmaxf") float max(float x, float y);
__host__ __device__ __telar_intrinsic_pure("fmax") double max(double x, double y);
__host__ __device__ inline unsigned int max(unsigned int x, int y) { return max(x, (unsigned int)y); }
__host__ __device__ inline unsigned int max(int x, unsigned int y) { return max((unsigned int)x, y); }
__host__ __device__ inline double max(double x, float y) { return max(x, (double)y); }
__host__ __device__ inline double max(float x, double y) { return max((double)x, y); }
__host__ __device__ __telar_intrinsic_pure("max.u32") unsigned int umax(unsigned int x, unsigned int y);
__host__ __device__ __telar_intrinsic_pure("max.i64") long long llmax(long long x, long long y);
__host__ __device__ __telar_intrinsic_pure("max.u64") unsigned long long ullmax(unsigned long long x, unsigned long long y);
/// Valor absoluto.
__host__ __device__ __telar_intrinsic_pure("abs.i32") int abs(int x);
__host__ __device__ __telar_intrinsic_pure("abs.i64") long abs(long x);
__host__ __device__ __telar_intrinsic_pure("abs.i64") long long abs(long long x);
__host__ __device__ __telar_intrinsic_pure("fabsf") float abs(float x);
__host__ __device__ __telar_intrinsic_pure("fabs") double abs(double x);
__host__ __device__ __telar_intrinsic_pure("abs.i64") long labs(long x);
__host__ __device__ __telar_intrinsic_pure("abs.i64") long long llabs(long long x);
