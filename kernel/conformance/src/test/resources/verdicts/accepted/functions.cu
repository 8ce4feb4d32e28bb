//// default arguments
__device__ int f(int a, int b = 2, int c = 3) { return a + b + c; }
__global__ void k(int *x) { x[0] = f(1) + f(1, 1) + f(1, 1, 1); }
//// kernel with a default argument
__global__ void k(int *x, int n = 4) { x[0] = n; }
//// overloads by type and number
__device__ int f(int a) { return 1; }
__device__ int f(float a) { return 2; }
__device__ int f(int a, int b) { return 3; }
__device__ int f(const float *a) { return 4; }
__global__ void k(const float *p, int *x) { x[0] = f(1) + f(1.0f) + f(1, 2) + f(p) + f('a'); }
//// host device function
__host__ __device__ inline float f(float a) { return a * a; }
__global__ void k(float *x) { x[0] = f(x[0]); }
//// force inline and no inline
__device__ __forceinline__ int f() { return 1; }
__device__ __noinline__ int g() { return 2; }
static __device__ inline int h() { return 3; }
__global__ void k(int *x) { x[0] = f() + g() + h(); }
//// qualifiers after the type
int __device__ f() { return 1; }
void __global__ k(int *x) { x[0] = f(); }
//// launch bounds
__global__ void __launch_bounds__(256, 2) k(int *x) { x[0] = 1; }
//// extern C
extern "C" __global__ void k(int *x) { x[0] = 1; }
//// extern C block
extern "C" {
__device__ int f() { return 1; }
__global__ void k(int *x) { x[0] = f(); }
}
//// references
__device__ void cambia(int &a, int &b) { int t = a; a = b; b = t; }
__global__ void k(int *x) { cambia(x[0], x[1]); }
//// const reference to a temporary
__device__ int f(const int &a) { return a; }
__global__ void k(int *x) { x[0] = f(3) + f(x[1] + 1); }
//// reference returned
__device__ int &primero(int *x) { return x[0]; }
__global__ void k(int *x) { primero(x) = 5; primero(x)++; }
//// array parameter is a pointer
__device__ int f(int a[4]) { return a[1]; }
__global__ void k(int x[]) { x[0] = f(x); }
//// 2-D array parameter
__device__ int f(int a[][3]) { return a[1][2]; }
__global__ void k(int *x) { int a[2][3] = {{1, 2, 3}, {4, 5, 6}}; x[0] = f(a); }
//// recursion
__device__ int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
__global__ void k(int *x) { x[0] = fib(5); }
//// mutual recursion
__device__ int impar(int n);
__device__ int par(int n) { return n == 0 ? 1 : impar(n - 1); }
__device__ int impar(int n) { return n == 0 ? 0 : par(n - 1); }
__global__ void k(int *x) { x[0] = par(6); }
//// lambda without captures
__global__ void k(int *x) { auto f = [](int a) { return 2 * a; }; x[0] = f(2); }
//// lambda with captures
__global__ void k(int *x) { int n = 3; auto f = [=](int a) { return n * a; }; auto g = [&n]() { n++; }; g(); x[0] = f(2) + n; }
//// mutable lambda
__global__ void k(int *x) { int n = 3; auto f = [n]() mutable { return ++n; }; x[0] = f() + f() + n; }
//// lambda with a capture of its own
__global__ void k(int *x) { auto f = [v = x[0] * 2](int a) { return a + v; }; x[1] = f(1); }
//// lambda given to a template
template <typename F> __device__ int aplica(F f, int a) { return f(a); }
__global__ void k(int *x) { x[0] = aplica([](int a) { return a + 1; }, 2); }
//// functor
struct Mas { int n; __device__ int operator()(int a) const { return a + n; } };
__global__ void k(int *x) { Mas f{3}; x[0] = f(1) + Mas{2}(5); }
//// methods in and out of the class
struct P { int a; __device__ int doble() const; __device__ void suma(int b) { a += b; } };
__device__ int P::doble() const { return 2 * a; }
__global__ void k(int *x) { P p{1}; p.suma(2); x[0] = p.doble(); }
//// constructors
struct P {
  int a, b;
  __device__ P() : P(1, 2) {}
  __device__ P(int a, int b = 5) : a(a), b(b) {}
};
__global__ void k(int *x) { P p, q(3), r{4, 5}, s = {6, 7}; x[0] = p.a + q.b + r.a + s.b; }
//// destructor
struct P { int *x; __device__ ~P() { *x = 9; } };
__global__ void k(int *x) { { P p{x}; } x[1] = x[0]; }
//// operator for float4
__device__ float4 operator+(float4 a, float4 b) { return make_float4(a.x + b.x, a.y + b.y, a.z + b.z, a.w + b.w); }
__global__ void k(float4 *p) { p[0] = p[1] + p[2]; }
//// static member
struct P { static constexpr int N = 4; __device__ static int f(int a) { return a * N; } };
__global__ void k(int *x) { x[0] = P::f(2) + P::N; }
//// private with an accessor
class P { int a = 3; public: __device__ int valor() const { return a; } };
__global__ void k(int *x) { P p; x[0] = p.valor(); }
//// friend
class P { int a = 3; friend __device__ int mira(const P &p); };
__device__ int mira(const P &p) { return p.a; }
__global__ void k(int *x) { P p; x[0] = mira(p); }
//// inheritance
struct A { int a = 1; __device__ int f() { return a; } };
struct B : A { int b = 2; __device__ int g() { return f() + b; } };
__global__ void k(int *x) { B b; A &a = b; x[0] = b.g() + a.f(); }
//// virtual function
struct A { __device__ virtual int f() { return 1; } };
struct B : A { __device__ int f() override { return 2; } };
__global__ void k(int *x) { B b; A *a = &b; x[0] = a->f(); }
//// function pointer in an array
__device__ int suma(int a, int b) { return a + b; }
__device__ int resta(int a, int b) { return a - b; }
__global__ void k(int *x) { int (*f[2])(int, int) = {suma, resta}; x[0] = f[1](5, 3); }
//// noexcept and trailing type
__device__ auto f(int a) noexcept -> float { return a; }
__global__ void k(float *x) { x[0] = f(1); }
//// auto result
__device__ auto f(float a) { return a * 2; }
__global__ void k(float *x) { x[0] = f(1); }
//// constexpr if on a type's size
template <typename T> __device__ int f(T a) { if constexpr (sizeof(T) == 4) return 1; else return a.nada; }
__global__ void k(int *x) { x[0] = f(3); }
//// return of braces
struct P { int a, b; };
__device__ P f() { return {1, 2}; }
__global__ void k(int *x) { x[0] = f().b; }
//// missing return at the end of a device function
__device__ int f(int a) { if (a > 0) return 1; }
__global__ void k(int *x) { x[0] = f(1); }
//// placement by new
__global__ void k(int *x) { int *p = new int[4]; p[0] = 1; x[0] = p[0]; delete[] p; }
//// malloc in a kernel
__global__ void k(int *x) { int *p = (int *)malloc(16); p[0] = 1; x[0] = p[0]; free(p); }
//// assert in a kernel
#include <cassert>
__global__ void k(int *x) { assert(x[0] > 0); x[1] = 1; }
//// operators
struct C {
  float r, i;
  __device__ C operator+(const C &o) const { return {r + o.r, i + o.i}; }
  __device__ C &operator+=(const C &o) { r += o.r; i += o.i; return *this; }
  __device__ bool operator==(const C &o) const { return r == o.r && i == o.i; }
  __device__ float &operator[](int n) { return n ? i : r; }
  __device__ C operator-() const { return {-r, -i}; }
  __device__ C &operator++() { r++; return *this; }
  __device__ explicit operator bool() const { return r != 0; }
  __device__ operator float() const { return r; }
};
__device__ C operator*(float a, const C &b) { return {a * b.r, a * b.i}; }
__global__ void k(C *p, float *x) { C c = p[0] + p[1]; c += -c; ++c; c[1] = 2; if (c == p[0]) x[0] = c; p[1] = 2.0f * c; }
//// lambda called at once
__global__ void k(int *x) { const int a = [&] { return x[0] > 0 ? 1 : 2; }(); x[1] = a; }
//// pointer to a member
struct P { int a, b; };
__global__ void k(int *x) { P p{1, 2}; int P::*m = &P::b; x[0] = p.*m; }
