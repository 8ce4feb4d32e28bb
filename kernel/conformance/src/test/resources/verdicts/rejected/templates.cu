//// argument that cannot be deduced
template <typename T> __device__ T cero() { return T(0); }
__global__ void k(float *x) { x[0] = cero(); }
//// two types for one parameter
template <typename T> __device__ T mayor(T a, T b) { return a > b ? a : b; }
__global__ void k(float *x) { x[0] = mayor(1, 2.0f); }
//// too many template arguments
template <typename T> __device__ T id(T a) { return a; }
__global__ void k(int *x) { x[0] = id<int, 3>(1); }
//// value where a type is wanted
template <typename T> __device__ T id(T a) { return a; }
__global__ void k(int *x) { x[0] = id<3>(1); }
//// type where a value is wanted
template <int N> __device__ int n() { return N; }
__global__ void k(int *x) { x[0] = n<int>(); }
//// value that is not constant
template <int N> __device__ int n() { return N; }
__global__ void k(int m, int *x) { x[0] = n<m>(); }
//// class template without arguments
template <typename T, int N> struct Lista { T a[N]; };
__global__ void k(int *x) { Lista l; x[0] = l.a[0]; }
//// class template with too few arguments
template <typename T, int N> struct Lista { T a[N]; };
__global__ void k(int *x) { Lista<int> l; x[0] = l.a[0]; }
//// member that the type lacks
template <typename T> __device__ auto largo(T a) { return a.largo(); }
__global__ void k(int *x) { x[0] = largo(3); }
//// operator that the type lacks
struct P { int a; };
template <typename T> __device__ T suma(T a, T b) { return a + b; }
__global__ void k(P *p) { p[0] = suma(p[1], p[2]); }
//// template parameter used outside
template <typename T> __device__ T id(T a) { return a; }
__device__ T otro(T a) { return a; }
__global__ void k(int *x) { x[0] = id(1); }
//// undeclared name in a template that is used
template <typename T> __device__ T f(T a) { return a + desplazamiento; }
__global__ void k(int *x) { x[0] = f(1); }
//// static_assert in an instance
template <int N> __device__ int f() { static_assert(N > 4, "N pequeño"); return N; }
__global__ void k(int *x) { x[0] = f<3>(); }
//// array of a template value of zero size that is negative
template <int N> __device__ int f() { int a[N - 4]; a[0] = 1; return a[0]; }
__global__ void k(int *x) { x[0] = f<2>(); }
//// template of the same name twice
template <typename T> __device__ T f(T a) { return a; }
template <typename T> __device__ T f(T a) { return a + 1; }
__global__ void k(int *x) { x[0] = f(1); }
//// specialisation of nothing
template <> __device__ int f<int>(int a) { return a; }
__global__ void k(int *x) { x[0] = f(1); }
//// constexpr that is not constant
__global__ void k(int n, int *x) { constexpr int m = n * 2; x[0] = m; }
//// if constexpr on a value of run time
__global__ void k(int n, int *x) { if constexpr (n > 2) x[0] = 1; }
//// ambiguous templates
template <typename T> __device__ int f(T *a, int b) { return 1; }
template <typename T> __device__ int f(int *a, T b) { return 2; }
__global__ void k(int *x) { x[0] = f(x, 1); }
//// template inside a function
__global__ void k(int *x) { template <typename T> T f(T a); x[0] = 1; }
//// missing typename
template <typename T> struct A { using tipo = T; };
template <typename T> __device__ T f(T a) { A<T>::tipo b = a; return b; }
__global__ void k(int *x) { x[0] = f(1); }
