//// kernel template
template <typename T> __global__ void k(T *x) { x[0] = T(1); }
template __global__ void k<float>(float *);
//// kernel template by value
template <int N, bool CON = true> __global__ void k(int *x) { if (CON) x[0] = N; }
template __global__ void k<4>(int *);
//// deduction and explicit arguments
template <typename T> __device__ T mayor(T a, T b) { return a > b ? a : b; }
__global__ void k(float *x) { x[0] = mayor(1, 2) + mayor<float>(1, 2.5f); }
//// deduction from a pointer and an array
template <typename T> __device__ T primero(const T *p) { return *p; }
template <typename T, int N> __device__ int largo(T (&)[N]) { return N; }
__global__ void k(float *x) { float a[5] = {1}; x[0] = primero(x) + largo(a); }
//// default template argument
template <typename T = float, int N = 4> struct Lista { T a[N]; };
__global__ void k(float *x) { Lista<> l; l.a[3] = 1; x[0] = l.a[3]; }
//// specialisation
template <typename T> struct Nombre { static constexpr int valor = 0; };
template <> struct Nombre<float> { static constexpr int valor = 1; };
__global__ void k(int *x) { x[0] = Nombre<float>::valor + Nombre<int>::valor; }
//// partial specialisation
template <typename T> struct Es { static constexpr bool puntero = false; };
template <typename T> struct Es<T *> { static constexpr bool puntero = true; };
__global__ void k(int *x) { x[0] = Es<int *>::puntero && !Es<int>::puntero; }
//// function specialisation
template <typename T> __device__ int f(T) { return 0; }
template <> __device__ int f<float>(float) { return 1; }
__global__ void k(int *x) { x[0] = f(1.0f) + f(1); }
//// overload of a template and a function
template <typename T> __device__ int f(T) { return 0; }
__device__ int f(int) { return 1; }
__global__ void k(int *x) { x[0] = f(1) + f(2.0f) + f<>(3); }
//// recursion of templates
template <int N> struct Fact { static constexpr int v = N * Fact<N - 1>::v; };
template <> struct Fact<0> { static constexpr int v = 1; };
__global__ void k(int *x) { int a[Fact<3>::v] = {}; x[0] = a[5] + Fact<4>::v; }
//// unrolled by a template
template <int N> __device__ void paso(int *x) { x[N] = N; if constexpr (N > 0) paso<N - 1>(x); }
__global__ void k(int *x) { paso<7>(x); }
//// parameter pack
template <typename... Ts> __device__ int suma(Ts... a) { return (a + ... + 0); }
__global__ void k(int *x) { x[0] = suma(1, 2, 3) + suma(); }
//// pack by recursion
__device__ int cuenta() { return 0; }
template <typename T, typename... R> __device__ int cuenta(T, R... r) { return 1 + cuenta(r...); }
__global__ void k(int *x) { x[0] = cuenta(1, 2.0f, 'a') + sizeof(int); }
//// template as a parameter
template <typename T> struct Suma { __device__ T operator()(T a, T b) { return a + b; } };
template <template <typename> class Op, typename T> __device__ T aplica(T a, T b) { return Op<T>()(a, b); }
__global__ void k(int *x) { x[0] = aplica<Suma>(1, 2); }
//// functor type as a parameter
struct Mas { template <typename T> __device__ T operator()(T a, T b) const { return a + b; } };
template <typename Op> __device__ float reduce(const float *x, int n, Op op) { float s = 0; for (int i = 0; i < n; i++) s = op(s, x[i]); return s; }
__global__ void k(float *x) { x[0] = reduce(x, 4, Mas()); }
//// alias template
template <typename T> using Puntero = T *;
__global__ void k(Puntero<float> x) { x[0] = 1; }
//// variable template
template <typename T> constexpr T pi = T(3.14159265358979);
__global__ void k(float *x) { x[0] = pi<float>; }
//// member template
struct P { int a; template <typename T> __device__ T como() const { return T(a); } };
__global__ void k(float *x) { P p{3}; x[0] = p.como<float>(); }
//// dependent member template
struct P { template <int N> __device__ int f() { return N; } };
template <typename T> __device__ int g(T t) { return t.template f<3>(); }
__global__ void k(int *x) { x[0] = g(P()); }
//// typename of a dependent type
template <typename T> struct A { using tipo = T; };
template <typename T> __device__ typename A<T>::tipo f(T a) { typename A<T>::tipo b = a; return b; }
__global__ void k(int *x) { x[0] = f(1); }
//// class template deduction
template <typename T> struct Par { T a, b; __device__ Par(T a, T b) : a(a), b(b) {} };
__global__ void k(int *x) { Par p(1, 2); x[0] = p.a + p.b; }
//// substitution that fails quietly
template <typename T> __device__ auto f(T a, int) -> decltype(a.x) { return a.x; }
template <typename T> __device__ int f(T a, long) { return 7; }
__global__ void k(float *x) { float4 v{}; x[0] = f(v, 0) + f(3, 0); }
//// value template of an enum
enum class Modo { UNO, DOS };
template <Modo M> __device__ int f() { return M == Modo::UNO ? 1 : 2; }
__global__ void k(int *x) { x[0] = f<Modo::DOS>(); }
//// nested templates close with two angles
template <typename T> struct A { T a; };
__global__ void k(A<A<int>> *p) { p->a.a = 1; }
//// shared memory in a template
template <typename T, int N> __device__ T gira(T v) { __shared__ T s[N]; s[threadIdx.x] = v; __syncthreads(); return s[N - 1 - threadIdx.x]; }
__global__ void k(float *x) { x[threadIdx.x] = gira<float, 32>(x[threadIdx.x]); }
//// undeclared name in a template nobody uses
template <typename T> __device__ T f(T a) { return g(a); }
__global__ void k(int *x) { x[0] = 1; }
