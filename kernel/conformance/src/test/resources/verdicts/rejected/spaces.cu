//// constant assigned
__constant__ int c;
__global__ void k(int *x) { c = 3; x[0] = c; }
//// constant compound
__constant__ int c;
__global__ void k(int *x) { c += 2; x[0] = c; }
//// device variable of a struct with a destructor
struct P { int a; __device__ ~P() { a = 1; } };
__device__ P p;
__global__ void k(int *x) { x[0] = p.a; }
//// static local from a function
__device__ int f() { return 1; }
__global__ void k(int *x) { static int a = f(); x[0] = a; }
//// extern shared in a template twice
template <typename T> __global__ void k(T *x) { extern __shared__ T s[]; x[0] = s[0]; }
template __global__ void k<int>(int *);
template __global__ void k<float>(float *);
//// extern shared global and local of another type
extern __shared__ int s[];
__global__ void k(float *x) { extern __shared__ float s[]; x[0] = s[0]; }
//// host function that calls a kernel like a function
__global__ void k(int *x) { x[0] = 1; }
void f(int *x) { k(x); }
//// host function that calls a device function
__device__ int d() { return 1; }
int f() { return d(); }
__global__ void k(int *x) { x[0] = d(); }
//// host method called from a kernel
struct P { int a; int f() { return a; } };
__global__ void k(int *x) { P p; p.a = 1; x[0] = p.f(); }
//// host operator called from a kernel
struct P { int a; P operator+(const P &o) const { return P{a + o.a}; } };
__global__ void k(int *x) { P p{1}, q{2}; x[0] = (p + q).a; }
//// host destructor in a kernel
struct P { int a; ~P() { a = 0; } };
__global__ void k(int *x) { P p; p.a = 1; x[0] = p.a; }
//// host template called from a kernel
template <typename T> T f(T a) { return a; }
__global__ void k(int *x) { x[0] = f(1); }
//// host lambda called from a kernel
__global__ void k(int *x) { auto f = [] __host__ (int a) { return a; }; x[0] = f(1); }
//// host array read by a kernel
int tabla[3] = {1, 2, 3};
__global__ void k(int *x) { x[0] = tabla[x[1]]; }
//// host pointer read by a kernel
int *global;
__global__ void k(int *x) { x[0] = global[0]; }
//// host struct read by a kernel
struct P { int a; };
P uno = {1};
__global__ void k(int *x) { x[0] = uno.a; }
//// static host member read by a kernel
struct P { static int a; };
int P::a = 3;
__global__ void k(int *x) { x[0] = P::a; }
//// printf of a host string
const char *formato = "%d\n";
__global__ void k(int *x) { printf(formato, x[0]); }
//// kernel that returns a value
__global__ float k(float *x) { return x[0]; }
//// kernel as an inline host device function
__global__ __device__ void k(int *x) { x[0] = 1; }
//// kernel inside a namespace called unqualified
namespace a { __device__ int f() { return 1; } }
__global__ void k(int *x) { x[0] = f(); }
//// shared variable in a host function
void f() { __shared__ int s[10]; s[0] = 1; }
__global__ void k(int *x) { x[0] = 1; }
//// shared variable initialised with braces
__global__ void k(int *x) { __shared__ int s[3] = {1, 2, 3}; x[0] = s[0]; }
//// shared variable initialised with empty braces
__global__ void k(int *x) { __shared__ int s{}; x[0] = s; }
//// shared variable with a parenthesised value
__global__ void k(int *x) { __shared__ int s(3); x[0] = s; }
//// shared reference
__global__ void k(int *x) { __shared__ int &r = x[0]; r = 1; }
//// shared const variable without a value
__global__ void k(int *x) { __shared__ const int s; x[0] = s; }
//// shared array with an unknown length
__global__ void k(int *x) { __shared__ int s[]; s[0] = 1; x[0] = s[0]; }
//// shared array by a parameter
__global__ void k(int *x, int n) { __shared__ int s[n]; s[0] = 1; x[0] = s[0]; }
//// shared array by a const parameter
__global__ void k(int *x, const int n) { __shared__ int s[n]; s[0] = 1; x[0] = s[0]; }
//// extern shared twice with two types
__global__ void k(int *x) { extern __shared__ int s[]; x[0] = s[0]; }
__global__ void h(float *x) { extern __shared__ float s[]; x[0] = s[0]; }
//// extern shared initialised
__global__ void k(int *x) { extern __shared__ int s[] = {1}; x[0] = s[0]; }
//// device variable in a kernel
__global__ void k(int *x) { __device__ int a = 1; x[0] = a; }
//// constant variable in a function
__device__ int f() { __constant__ int c = 3; return c; }
__global__ void k(int *x) { x[0] = f(); }
//// constant and shared at once
__global__ void k(int *x) { __constant__ __shared__ int s; x[0] = s; }
//// device and constant array too large
__constant__ float c[20000];
__global__ void k(float *x) { x[0] = c[threadIdx.x]; }
//// managed and constant
__managed__ __constant__ int m;
__global__ void k(int *x) { x[0] = m; }
//// device variable from a call
__device__ int f() { return 3; }
__device__ int a = f();
__global__ void k(int *x) { x[0] = a; }
//// device variable of a struct with a constructor
struct P { int a; __device__ P() { a = 1; } };
__device__ P p;
__global__ void k(int *x) { x[0] = p.a; }
//// constant variable of another variable
__device__ int a = 3;
__constant__ int c = a;
__global__ void k(int *x) { x[0] = c; }
//// device member
struct P { __device__ int a; };
__global__ void k(int *x) { P p; p.a = 1; x[0] = p.a; }
//// constant member
struct P { __constant__ int a; };
__global__ void k(int *x) { x[0] = 1; }
//// device parameter
__global__ void k(__device__ int *x) { x[0] = 1; }
//// constant parameter
__global__ void k(__constant__ int *x) { x[0] = 1; }
//// global variable
__global__ int a;
__global__ void k(int *x) { x[0] = 1; }
//// host variable
__host__ int a;
__global__ void k(int *x) { x[0] = 1; }
//// shared function
__shared__ int f() { return 1; }
__global__ void k(int *x) { x[0] = 1; }
//// constant function
__constant__ int f() { return 1; }
__global__ void k(int *x) { x[0] = 1; }
//// launch bounds on a device function
__device__ __launch_bounds__(128) int f() { return 1; }
__global__ void k(int *x) { x[0] = f(); }
//// launch bounds without a number
__global__ void __launch_bounds__() k(int *x) { x[0] = 1; }
//// kernel as a member
struct P { int a; __global__ void k(int *x) { x[0] = a; } };
//// kernel as a virtual method
struct P { virtual __global__ void k(int *x) { x[0] = 1; } };
//// kernel as an operator
struct P { int a; };
__global__ void operator+(P a, P b) { }
//// main as a kernel
__global__ int main() { return 0; }
//// device main
__device__ int main() { return 0; }
//// constexpr kernel
constexpr __global__ void k(int *x) { x[0] = 1; }
//// address of a host function in a kernel
int f(int a) { return a; }
__global__ void k(int *x) { int (*p)(int) = f; x[0] = p(1); }
//// new host function through a pointer
extern int f(int a);
__global__ void k(int *x) { x[0] = f(1); }
//// device function that is never defined
__device__ int f(int a);
__global__ void k(int *x) { x[0] = f(1); }
//// thread-local variable
__global__ void k(int *x) { thread_local int a = 3; x[0] = a; }
//// thread-local device variable
__device__ thread_local int a;
__global__ void k(int *x) { x[0] = a; }
//// static local from a parameter
__global__ void k(int *x) { static int a = x[0]; x[0] = a; }
//// auto as a storage class
__global__ void k(int *x) { auto int a = 3; x[0] = a; }
//// extern C kernels of one name
extern "C" __global__ void k(int *x) { x[0] = 1; }
extern "C" __global__ void k(float *x) { x[0] = 1; }
