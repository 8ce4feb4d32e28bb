//// template of a value from a float
template <int N> __device__ int f() { return N; }
__global__ void k(int *x) { x[0] = f<2.5>(); }
//// template with a float parameter
template <float F> __device__ float f() { return F; }
__global__ void k(float *x) { x[0] = f<2.5f>(); }
//// template parameter as a variable
template <typename T> __device__ T f(T a) { int T = 3; return T; }
__global__ void k(int *x) { x[0] = f(1); }
//// template default before one without
template <typename T = int, typename U> struct P { T a; U b; };
__global__ void k(int *x) { P<int, int> p; x[0] = p.a = 1; }
//// template default twice
template <typename T = int> struct P;
template <typename T = int> struct P { T a; };
__global__ void k(int *x) { P<> p; x[0] = p.a = 1; }
//// specialisation after its use
template <typename T> __device__ int f(T a) { return 1; }
__global__ void k(int *x) { x[0] = f(1); }
template <> __device__ int f<int>(int a) { return 2; }
//// specialisation twice
template <typename T> __device__ int f(T a) { return 1; }
template <> __device__ int f<int>(int a) { return 2; }
template <> __device__ int f<int>(int a) { return 3; }
__global__ void k(int *x) { x[0] = f(1); }
//// specialisation with another result
template <typename T> __device__ int f(T a) { return 1; }
template <> __device__ float f<int>(int a) { return 2; }
__global__ void k(int *x) { x[0] = f(1); }
//// partial specialisation of a function
template <typename T, typename U> __device__ int f(T a, U b) { return 1; }
template <typename T> __device__ int f<T, int>(T a, int b) { return 2; }
__global__ void k(int *x) { x[0] = f(1, 1); }
//// partial specialisation that is not more special
template <typename T> struct P { T a; };
template <typename T> struct P<T> { T b; };
__global__ void k(int *x) { P<int> p; x[0] = p.b = 1; }
//// ambiguous partial specialisations
template <typename T, typename U> struct P { int a; };
template <typename T> struct P<T, int> { int b; };
template <typename T> struct P<int, T> { int c; };
__global__ void k(int *x) { P<int, int> p; x[0] = p.b = 1; }
//// member template without template
template <typename T> struct P { template <typename U> __device__ U f() { return U(1); } };
template <typename T> __device__ int g(P<T> p) { return p.f<int>(); }
__global__ void k(int *x) { P<int> p; x[0] = g(p); }
//// pack before another in a class
template <typename... T, typename U> struct P { U a; };
__global__ void k(int *x) { P<int, int> p; x[0] = 1; }
//// constexpr of a function that is not
__host__ __device__ int f(int n) { return n; }
__global__ void k(int *x) { constexpr int a = f(3); x[0] = a; }
//// array by a const float
__global__ void k(int *x) { const float m = 3; int a[(int)m]; a[0] = 1; x[0] = a[0]; }
//// if constexpr of a false branch with an error
__global__ void k(int *x) { if constexpr (false) { x[0] = nada; } }
//// lambda captures a global
__device__ int g;
__global__ void k(int *x) { auto f = [g](int a) { return a; }; x[0] = f(1); }
//// lambda with two results
__global__ void k(int *x) { auto f = [](int a) { if (a) return 1; return 2.5; }; x[0] = f(1); }
//// pointer to a method as a function
struct P { __device__ int f(int a) { return a; } };
__global__ void k(int *x) { int (*p)(int) = P::f; x[0] = p(1); }
//// ambiguous names of two namespaces
namespace a { __device__ int f() { return 1; } }
namespace b { __device__ int f() { return 2; } }
using namespace a;
using namespace b;
__global__ void k(int *x) { x[0] = f(); }
//// operator with a default
struct P { int a; __device__ int operator+(int b = 3) { return a + b; } };
__global__ void k(int *x) { P p{1}; x[0] = p + 1; }
//// conversion with a result
struct P { int a; __device__ int operator int() { return a; } };
__global__ void k(int *x) { P p{1}; x[0] = p; }
//// if of the preprocessor that divides by zero
#if 1 / 0
#endif
__global__ void k(int *x) { x[0] = 1; }
//// macro with a parameter twice
#define F(a, a) a
__global__ void k(int *x) { x[0] = F(1, 2); }
