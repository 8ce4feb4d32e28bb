//// pointer to constant
__constant__ int c[4];
__global__ void k(int *x) { int *p = c; x[0] = p[0]; }
//// address of constant
__constant__ int c;
__global__ void k(int *x) { int *p = &c; x[0] = p[0]; }
//// reference to constant
__constant__ int c;
__global__ void k(int *x) { int &p = c; x[0] = p; }
//// atomic on constant
__constant__ int c;
__global__ void k(int *x) { atomicAdd(&c, 1); x[0] = c; }
//// constant passed to a function by non-const pointer
__constant__ int c[4];
__device__ int f(int *p) { return p[0]; }
__global__ void k(int *x) { x[0] = f(c); }
//// constant struct method non-const
struct P { int a; __device__ int f() { return a; } };
__constant__ P c;
__global__ void k(int *x) { x[0] = c.f(); }
//// device const initialised by device const
__device__ const int a = 3;
__device__ const int b = a + 1;
__global__ void k(int *x) { x[0] = b; }
//// device variable of a struct with an empty constructor
struct P { int a; __device__ P() {} };
__device__ P p;
__global__ void k(int *x) { x[0] = p.a; }
//// shared variable of a struct with an empty constructor
struct P { int a; __device__ P() {} };
__global__ void k(int *x) { __shared__ P p; x[0] = p.a; }
//// device variable of a struct with a constexpr constructor
struct P { int a; constexpr __device__ P() : a(3) {} };
__device__ P p;
__global__ void k(int *x) { x[0] = p.a; }
//// static local from a constexpr function
constexpr __device__ int f() { return 1; }
__global__ void k(int *x) { static int a = f(); x[0] = a; }
//// extern shared of two sizes of one type
__global__ void k(int *x) { extern __shared__ int s[]; x[0] = s[0]; }
__global__ void h(int *x) { extern __shared__ int s[]; x[0] = s[0]; }
//// extern shared in two namespaces
namespace a { __global__ void k(int *x) { extern __shared__ int s[]; x[0] = s[0]; } }
namespace b { __global__ void k(float *x) { extern __shared__ float s[]; x[0] = s[0]; } }
//// device shared combination
__global__ void k(int *x) { __device__ __shared__ int s; s = 1; x[0] = s; }
//// device constant combination
__device__ __constant__ int c;
__global__ void k(int *x) { x[0] = c; }
//// device managed combination
__device__ __managed__ int c;
__global__ void k(int *x) { x[0] = c; }
//// launch bounds of a template value
template <int N> __global__ void __launch_bounds__(N) k(int *x) { x[0] = N; }
template __global__ void k<128>(int *);
//// launch bounds of zero
__global__ void __launch_bounds__(0) k(int *x) { x[0] = 1; }
//// forceinline on a kernel
__global__ __forceinline__ void k(int *x) { x[0] = 1; }
//// kernel with inline
inline __global__ void k(int *x) { x[0] = 1; }
//// shared in a device function
__device__ int f() { __shared__ int s; s = 1; return s; }
__global__ void k(int *x) { x[0] = f(); }
//// volatile constant
__constant__ volatile int c;
__global__ void k(int *x) { x[0] = c; }
//// kernel with a reference parameter
__global__ void k(int &x) { x = 1; }
//// kernel with a const reference parameter
__global__ void k(const int &n, int *x) { x[0] = n; }
//// shared variable outside a function
__shared__ int s[10];
__global__ void k(int *x) { x[0] = s[0]; }
//// shared variable of a struct with a constructor
struct P { int a; __device__ P() { a = 1; } };
__global__ void k(int *x) { __shared__ P p; x[0] = p.a; }
//// shared variable of a struct with a default member value
struct P { int a = 3; };
__global__ void k(int *x) { __shared__ P p; x[0] = p.a; }
//// shared array too large
__global__ void k(float *x) { __shared__ float s[16384]; s[threadIdx.x] = 1; x[0] = s[1]; }
//// launch bounds that are negative
__global__ void __launch_bounds__(-1) k(int *x) { x[0] = 1; }
//// friend kernel
class P { int a; friend __global__ void k(int *x); };
__global__ void k(int *x) { P p; p.a = 1; x[0] = p.a; }
//// static kernel
static __global__ void k(int *x) { x[0] = 1; }
//// extern C kernel
extern "C" __global__ void k(int *x) { x[0] = 1; }
//// kernel declared and defined with other parameters
__global__ void k(int *x);
__global__ void k(const int *x) { }
//// device function declared as host
__device__ int f(int a);
__host__ int f(int a) { return a; }
__global__ void k(int *x) { x[0] = f(1); }
//// kernel with a default argument
__global__ void k(int *x, int n = 3) { x[0] = n; }
//// static local in a kernel
__global__ void k(int *x) { static int a = 0; x[0] = a++; }
