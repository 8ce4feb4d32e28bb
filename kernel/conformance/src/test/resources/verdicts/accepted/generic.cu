//// class template's method that nothing calls
template <typename T> struct P { T a; __device__ int f() { return a.valor(); } };
__global__ void k(int *x) { P<int> p; p.a = 1; x[0] = p.a; }
//// unknown name in a template that nothing uses
template <typename T> __device__ T f(T a) { return nada; }
__global__ void k(int *x) { x[0] = 1; }
//// unknown function of a parameter in a template that nothing uses
template <typename T> __device__ T f(T a) { return nada(a); }
__global__ void k(int *x) { x[0] = 1; }
//// unknown function of no parameter in a template that nothing uses
template <typename T> __device__ T f(T a) { return nada(3); }
__global__ void k(int *x) { x[0] = 1; }
//// unknown type in a template that nothing uses
template <typename T> __device__ T f(T a) { Nada b; return a; }
__global__ void k(int *x) { x[0] = 1; }
//// constexpr that overflows
__global__ void k(int *x) { constexpr int a = 2147483647 + 1; x[0] = a; }
//// static_assert without a condition
__global__ void k(int *x) { static_assert("hola"); x[0] = 1; }
//// macro redefined with another value
#define N 3
#define N 4
__global__ void k(int *x) { x[0] = N; }
//// macro that ends in a semicolon inside an expression
#define N 3;
__global__ void k(int *x) { x[0] = N + 1; }
//// unknown pragma
#pragma nada de nada
__global__ void k(int *x) { x[0] = 1; }
