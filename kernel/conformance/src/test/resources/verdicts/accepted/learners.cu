//// pointer compared with zero
__global__ void k(int *x) { if (x == 0) return; x[0] = 1; }
//// pointer less than zero
__global__ void k(int *x) { if (x < 0) return; x[0] = 1; }
//// pointer into a long by a cast
__global__ void k(long *x) { x[0] = (long)x; }
//// narrowing of a constant in braces
__global__ void k(int *x) { int a{3.5}; x[0] = a; }
//// narrowing of a variable in braces
__global__ void k(int *x, float f) { int a{f}; x[0] = a; }
//// narrowing of an int to a char in braces
__global__ void k(int *x, int n) { char a{n}; x[0] = a; }
//// narrowing of a large constant in braces
__global__ void k(int *x) { unsigned char a{300}; x[0] = a; }
//// narrowing of a negative constant in braces
__global__ void k(int *x) { unsigned int a{-1}; x[0] = a; }
//// narrowing of threadIdx in braces
__global__ void k(int *x) { int a{threadIdx.x}; x[0] = a; }
//// narrowing in an array of braces
__global__ void k(int *x, double d) { int a[2] = {1, d}; x[0] = a[0]; }
//// narrowing in a struct of braces
struct P { int a; float b; };
__global__ void k(int *x, double d) { P p = {1, d}; x[0] = p.a; }
//// narrowing of a long in braces
__global__ void k(int *x, long n) { int a{n}; x[0] = a; }
//// narrowing of an int to a float in braces
__global__ void k(float *x, int n) { float a{n}; x[0] = a; }
//// widening in braces
__global__ void k(double *x, float f) { double a{f}; long b{3}; x[0] = a + b; }
//// constant that fits in braces
__global__ void k(int *x) { char a{100}; float b{3}; x[0] = a + b; }
//// missing return in an int function
__device__ int f(int a) { a++; }
__global__ void k(int *x) { x[0] = f(1); }
//// return of a local array's address
__device__ int *f() { int a[3]; a[0] = 1; return a; }
__global__ void k(int *x) { x[0] = *f(); }
//// host global constant by value
const int total = 3;
__global__ void k(int *x) { x[0] = total; }
//// host global constant by address
const int total = 3;
__global__ void k(int *x) { const int *p = &total; x[0] = *p; }
//// host constexpr array at a constant index
constexpr int table[3] = {1, 2, 3};
__global__ void k(int *x) { x[0] = table[1]; }
//// host constexpr array at a variable index
constexpr int table[3] = {1, 2, 3};
__global__ void k(int *x) { x[0] = table[threadIdx.x]; }
//// device constexpr array
__device__ constexpr int table[3] = {1, 2, 3};
__global__ void k(int *x) { x[0] = table[threadIdx.x]; }
//// host float constant
const float pi = 3.14f;
__global__ void k(float *x) { x[0] = pi; }
//// host double constexpr
constexpr double pi = 3.14;
__global__ void k(float *x) { x[0] = pi; }
//// reference to threadIdx
__global__ void g(int *x) { const uint3 &p = threadIdx; x[0] = p.x; }
//// copy of threadIdx
__global__ void g(int *x) { uint3 p = threadIdx; x[0] = p.x; }
//// threadIdx into dim3
__global__ void g(int *x) { dim3 p = threadIdx; x[0] = p.x; }
//// shared array filled by a helper that takes a reference to an array
__device__ void fill(float (&s)[32]) { s[threadIdx.x] = 1; }
__global__ void k(float *x) { __shared__ float s[32]; fill(s); x[0] = s[0]; }
//// shared two dimensional array to a pointer to a row
__device__ void fill(float (*s)[8]) { s[0][0] = 1; }
__global__ void k(float *x) { __shared__ float s[8][8]; fill(s); x[0] = s[0][0]; }
//// shared two dimensional array to an array parameter
__device__ void fill(float s[][8]) { s[0][0] = 1; }
__global__ void k(float *x) { __shared__ float s[8][8]; fill(s); x[0] = s[0][0]; }
//// shared variable returned by reference
__device__ float &f() { __shared__ float s; return s; }
__global__ void k(float *x) { f() = 1; x[0] = f(); }
//// shared in a struct's method
struct P { __device__ void f() { __shared__ int s[4]; s[0] = 1; } };
__global__ void k(int *x) { P p; p.f(); x[0] = 1; }
//// shared static
__global__ void k(int *x) { static __shared__ int s[4]; s[0] = 1; x[0] = s[0]; }
//// shared in an if
__global__ void k(int *x) { if (x[0]) { __shared__ int s; s = 1; x[1] = s; } }
//// shared of a class with a constructor
struct P { int a; __device__ P() { a = 1; } };
__global__ void k(int *x) { __shared__ P p; x[0] = p.a; }
//// shared of a class with a default member value
struct P { int a = 1; };
__global__ void k(int *x) { __shared__ P p; x[0] = p.a; }
//// shared of a class with a defaulted constructor
struct P { int a; P() = default; __device__ P(int b) : a(b) {} };
__global__ void k(int *x) { __shared__ P p; p.a = 1; x[0] = p.a; }
//// dynamic shared of two dimensions
__global__ void k(int *x) { extern __shared__ int s[][8]; s[0][0] = 1; x[0] = s[0][0]; }
//// dynamic shared twice with one type
__global__ void k(int *x) { extern __shared__ int s[]; extern __shared__ int t[]; s[0] = 1; x[0] = t[0]; }
//// dynamic shared twice with two types and names
__global__ void k(int *x) { extern __shared__ int s[]; extern __shared__ float t[]; s[0] = 1; x[0] = t[0]; }
//// dynamic shared carved
__global__ void k(int *x) { extern __shared__ char raw[]; int *a = (int *)raw; float *b = (float *)(a + 4); b[0] = 1; x[0] = b[0]; }
//// shared array compared to zero
__global__ void k(int *x) { __shared__ int s[4]; s[0] = 1; if (s) x[0] = s[0]; }
//// constant array through a pointer
__constant__ int c[4];
__global__ void k(int *x) { int *p = c; x[0] = p[0]; }
//// constant array through a const pointer
__constant__ int c[4];
__global__ void k(int *x) { const int *p = c; x[0] = p[0]; }
//// constant with a value
__constant__ int c[4] = {1, 2, 3, 4};
__global__ void k(int *x) { x[0] = c[x[1]]; }
//// constant of a length by its values
__constant__ int c[] = {1, 2, 3};
__global__ void k(int *x) { x[0] = c[0] + sizeof(c); }
//// const constant as an array's size
__constant__ const int c = 4;
__global__ void k(int *x) { int a[c]; a[0] = 1; x[0] = a[0]; }
//// device variable by address as a template argument
__device__ int c = 4;
template <int *P> __device__ int f() { return *P; }
__global__ void k(int *x) { x[0] = f<&c>(); }
//// device variable shadowed by a parameter
__device__ int x;
__global__ void k(int *x) { x[0] = 1; }
//// device variable declared extern and defined
extern __device__ int c;
__device__ int c = 3;
__global__ void k(int *x) { x[0] = c; }
//// device function declared and never used
__device__ int f(int a);
__global__ void k(int *x) { x[0] = 1; }
//// default argument nullptr
__device__ int f(int *a = nullptr) { return a ? *a : 0; }
__global__ void k(int *x) { x[0] = f(x) + f(); }
//// kernel with a default argument
__global__ void k(int *x, int n = 3) { x[0] = n; }
//// kernel with a reference parameter
__global__ void k(int *x, int &n) { x[0] = n; }
//// kernel with a const reference parameter
__global__ void k(int *x, const int &n) { x[0] = n; }
//// kernel with an array parameter
__global__ void k(int x[], int n) { x[0] = n; }
//// kernel with a struct parameter
struct P { int a; float *b; };
__global__ void k(P p) { p.b[0] = p.a; }
//// kernel with an initializer
__global__ void k(int *x, int n = {}) { x[0] = n; }
//// kernel declared twice
__global__ void k(int *x);
__global__ void k(int *x) { x[0] = 1; }
//// kernel that is static
static __global__ void k(int *x) { x[0] = 1; }
__global__ void l(int *x) { x[0] = 1; }
//// kernel that is inline
inline __global__ void k(int *x) { x[0] = 1; }
__global__ void l(int *x) { x[0] = 1; }
//// kernel that is const
const __global__ void k(int *x) { x[0] = 1; }
//// kernel with a trailing result
__global__ auto k(int *x) -> void { x[0] = 1; }
//// kernel with a lambda's type
template <typename F> __global__ void k(int *x, F f) { x[0] = f(1); }
//// kernel with unnamed parameters
__global__ void k(int *, int) { }
//// device qualifiers after the type
int __device__ f(int a) { return a; }
void __global__ k(int *x) { x[0] = f(1); }
//// lambda that captures this
struct P { int a; __device__ int f() { auto g = [this] { return a; }; return g(); } };
__global__ void k(int *x) { P p; p.a = 1; x[0] = p.f(); }
//// lambda that uses a shared variable without a capture
__global__ void k(int *x) { __shared__ int s[4]; s[0] = 1; auto f = [] { return s[0]; }; x[0] = f(); }
//// lambda as a function pointer
__global__ void k(int *x) { int (*f)(int) = [](int a) { return a; }; x[0] = f(1); }
//// mutable lambda
__global__ void k(int *x) { int y = 1; auto f = [y]() mutable { return ++y; }; x[0] = f(); }
//// structured binding
struct P { int a, b; };
__global__ void k(int *x) { P p{1, 2}; auto [a, b] = p; x[0] = a + b; }
//// if with an initializer
__global__ void k(int *x) { if (int a = x[0]; a > 1) x[1] = a; }
//// switch jumps over a variable without a value
__global__ void k(int *x) { switch (x[0]) { case 1: int a; a = 2; x[1] = a; break; case 2: x[1] = 3; } }
//// goto over a value
__global__ void k(int *x) { goto end; int a = 3; x[0] = a; end: x[1] = 1; }
//// goto over a variable without a value
__global__ void k(int *x) { goto end; int a; a = 3; x[0] = a; end: x[1] = 1; }
//// label at the end of a block
__global__ void k(int *x) { if (x[0]) goto end; x[1] = 1; end: }
//// while of a declaration
__global__ void k(int *x) { while (int a = x[0]) { x[0] = a - 1; } }
//// for with a parameter's name
__global__ void k(int *x, int i) { for (int i = 0; i < 3; i++) x[i] = 1; }
//// variable used in its own value
__global__ void k(int *x) { int a = a + 1; x[0] = a; }
//// macro redefined
#define N 3
#define N 4
__global__ void k(int *x) { x[0] = N; }
//// macro that ends in a comment
#define N 3 // three
__global__ void k(int *x) { int a[N]; a[0] = 1; x[0] = a[0]; }
//// pragma unroll before a statement
__global__ void k(int *x) {
  #pragma unroll
  x[0] = 1;
}
//// atomicAdd on an int with a float
__global__ void k(int *x) { atomicAdd(x, 1.5f); }
//// atomicAdd on a float with an int
__global__ void k(float *x) { atomicAdd(x, 1); }
//// atomicAdd on a float with a double
__global__ void k(float *x) { atomicAdd(x, 1.0); }
//// atomicAdd on an unsigned with an int
__global__ void k(unsigned *x) { atomicAdd(x, 1); }
//// atomicAdd on an unsigned long long with an int
__global__ void k(unsigned long long *x) { atomicAdd(x, 1); }
//// atomicAdd on an unsigned long long with 1ULL
__global__ void k(unsigned long long *x) { atomicAdd(x, 1ULL); }
//// atomicAdd on an int64 by a cast
__global__ void k(long long *x) { atomicAdd((unsigned long long *)x, 1ULL); }
//// atomicAdd on an array element of shared memory
__global__ void k(int *x) { __shared__ int s[4]; atomicAdd(&s[0], 1); atomicAdd(s, 1); x[0] = s[0]; }
//// atomicAdd on a two dimensional shared array
__global__ void k(int *x) { __shared__ int s[4][4]; atomicAdd(s[0], 1); x[0] = s[0][0]; }
//// atomicAdd on a register variable
__global__ void k(int *x) { int a = 0; atomicAdd(&a, 1); x[0] = a; }
//// atomicAdd on a struct member
struct P { int a; };
__global__ void k(P *x) { atomicAdd(&x->a, 1); }
//// atomicAdd as a statement with an index
__global__ void k(int *x) { x[atomicAdd(x, 1)] = 1; }
//// atomicInc with two
__global__ void k(unsigned *x) { atomicInc(x, 10); }
//// atomicMax on an unsigned with an int
__global__ void k(unsigned *x, int n) { atomicMax(x, n); }
//// atomicMax on a long long
__global__ void k(long long *x) { atomicMax(x, 3LL); }
//// atomicMin on an unsigned long long
__global__ void k(unsigned long long *x) { atomicMin(x, 3ULL); }
//// atomicOr on an unsigned long long
__global__ void k(unsigned long long *x) { atomicOr(x, 3ULL); }
//// atomicExch on a float
__global__ void k(float *x) { atomicExch(x, 3.0f); }
//// atomicExch on an int with a float
__global__ void k(int *x) { atomicExch(x, 3.0f); }
//// atomicCAS on an unsigned short
__global__ void k(unsigned short *x) { atomicCAS(x, (unsigned short)1, (unsigned short)2); }
//// atomicCAS on an int with unsigned values
__global__ void k(int *x, unsigned a) { atomicCAS(x, a, a); }
//// atomicCAS on a double by a cast
__global__ void k(double *x, double a) { atomicCAS((unsigned long long *)x, __double_as_longlong(a), 3ULL); }
//// atomicSub on an unsigned
__global__ void k(unsigned *x) { atomicSub(x, 1u); }
//// atomicAdd_block
__global__ void k(int *x) { atomicAdd_block(x, 1); }
//// atomicAdd_system
__global__ void k(int *x) { atomicAdd_system(x, 1); }
//// shuffle down with three
__global__ void k(int *x) { x[0] = __shfl_down_sync(0xffffffff, x[1], 1); }
//// shuffle with a width
__global__ void k(int *x) { x[0] = __shfl_sync(0xffffffff, x[1], 0, 16); }
//// shuffle with the arguments in another order
__global__ void k(int *x) { x[0] = __shfl_sync(x[1], 0, 0xffffffff); }
//// shuffle of a short
__global__ void k(short *x) { x[0] = __shfl_sync(0xffffffff, x[1], 0); }
//// shuffle of a char
__global__ void k(char *x) { x[0] = __shfl_xor_sync(0xffffffff, x[1], 1); }
//// shuffle of a bool
__global__ void k(bool *x) { x[0] = __shfl_xor_sync(0xffffffff, x[1], 1); }
//// ballot into a float
__global__ void k(float *x) { x[0] = __ballot_sync(0xffffffff, x[1] > 0); }
//// match any
__global__ void k(int *x) { x[0] = __match_any_sync(0xffffffff, x[1]); }
//// match all
__global__ void k(int *x) { int p; x[0] = __match_all_sync(0xffffffff, x[1], &p); }
//// reduce add of an int
__global__ void k(int *x) { x[0] = __reduce_add_sync(0xffffffff, x[1]); }
//// reduce and of an int
__global__ void k(int *x) { x[0] = __reduce_and_sync(0xffffffff, x[1]); }
//// syncwarp with a mask
__global__ void k(int *x) { __syncwarp(0xffff); x[0] = 1; }
//// syncwarp with a float
__global__ void k(int *x) { __syncwarp(1.5f); x[0] = 1; }
//// syncthreads_or assigned
__global__ void k(int *x) { x[0] = __syncthreads_or(x[1]); }
//// memcpy in a kernel
__global__ void k(int *x, int *y) { memcpy(x, y, 16); }
//// memset in a kernel
__global__ void k(int *x) { memset(x, 0, 16); }
//// malloc in a kernel
__global__ void k(int *x) { int *p = (int *)malloc(16); x[0] = p[0]; free(p); }
//// assert in a kernel
__global__ void k(int *x) { assert(x[0] > 0); }
//// trap in a kernel
__global__ void k(int *x) { __trap(); }
//// clock in a kernel
__global__ void k(int *x) { x[0] = clock(); }
//// min of an int and an unsigned
__global__ void k(int *x, unsigned n) { x[0] = min(x[1], n); }
//// max of a short and an int
__global__ void k(int *x, short n) { x[0] = max(n, x[1]); }
//// max of a char and a char
__global__ void k(int *x, char n) { x[0] = max(n, n); }
//// max of a bool and an int
__global__ void k(int *x, bool n) { x[0] = max(n, 1); }
//// fmaxf of ints
__global__ void k(float *x) { x[0] = fmaxf(1, 2); }
//// abs of a float
__global__ void k(float *x) { x[0] = abs(x[1]); }
//// sqrtf of a double
__global__ void k(float *x, double n) { x[0] = sqrtf(n); }
//// sincosf with pointers
__global__ void k(float *x) { float s, c; sincosf(x[1], &s, &c); x[0] = s + c; }
//// rsqrt of a float
__global__ void k(float *x) { x[0] = rsqrt(x[1]); }
//// __expf
__global__ void k(float *x) { x[0] = __expf(x[1]) + __logf(x[1]) + __powf(x[1], 2); }
//// __mul24 of floats
__global__ void k(int *x) { x[0] = __mul24(1.5f, 2.5f); }
//// __umulhi
__global__ void k(unsigned *x) { x[0] = __umulhi(x[1], x[2]); }
//// __ffs
__global__ void k(int *x) { x[0] = __ffs(x[1]) + __clz(x[1]) + __brev(x[1]); }
//// isnan and isinf
__global__ void k(float *x) { x[0] = isnan(x[1]) || isinf(x[1]); }
//// NAN and INFINITY
__global__ void k(float *x) { x[0] = NAN; x[1] = INFINITY; }
//// FLT_MAX without its header
__global__ void k(float *x) { x[0] = FLT_MAX; }
//// INT_MAX without its header
__global__ void k(int *x) { x[0] = INT_MAX; }
//// M_PI without its header
__global__ void k(float *x) { x[0] = M_PI; }
//// uint32_t without its header
__global__ void k(uint32_t *x) { x[0] = 1; }
//// size_t without its header
__global__ void k(size_t *x) { x[0] = sizeof(size_t); }
//// nullptr_t
__global__ void k(int *x) { if (x == nullptr) return; x[0] = 1; }
//// NULL
__global__ void k(int *x) { if (x == NULL) return; x[0] = 1; }
//// float3 by make_float3 of ints
__global__ void k(float3 *x) { x[0] = make_float3(1, 2, 3); }
//// float3 by braces
__global__ void k(float3 *x) { x[0] = {1, 2, 3}; }
//// int4 pointer by a cast
__global__ void k(float *x, float4 *y) { y[0] = *(float4 *)x; }
//// int4 by reinterpret_cast
__global__ void k(float *x, float4 *y) { y[0] = *reinterpret_cast<float4 *>(x); }
//// reinterpret_cast by a reference
__global__ void k(float *x, int *y) { y[0] = reinterpret_cast<int &>(x[0]); }
//// printf of a float by one string
__global__ void k(float *x) { printf("%f\n", x[0]); }
//// using namespace std without a header
using namespace std;
__global__ void k(int *x) { x[0] = 1; }
//// tex2D with an object
__global__ void k(float *x, cudaTextureObject_t t) { x[0] = tex2D<float>(t, 1, 2); }
//// launch bounds that are zero
__global__ void __launch_bounds__(0) k(int *x) { x[0] = 1; }
//// launch bounds that are negative
__global__ void __launch_bounds__(-1) k(int *x) { x[0] = 1; }
//// launch bounds of a template value
template <int N> __global__ void __launch_bounds__(N) k(int *x) { x[0] = 1; }
//// align on a struct
struct __align__(16) P { float a, b, c; };
__global__ void k(P *x) { x[0].a = sizeof(P); }
//// alignas on a member
struct P { alignas(8) float a; float b; };
__global__ void k(P *x) { x[0].a = sizeof(P); }
//// typedef of a struct that follows
typedef struct N N;
__device__ int value(N *n);
struct N { int a; N *next; };
__device__ int value(N *n) { return n->a; }
__global__ void k(N *n, int *x) { x[0] = value(n); }
//// struct declared ahead and defined before its use
struct N;
__device__ int value(N *n);
struct N { int a; N *next; };
__device__ int value(N *n) { return n->a; }
__global__ void k(N *n, int *x) { x[0] = value(n); }
//// struct declared by a member of another
struct L { struct M *m; };
__device__ int value(M *m);
struct M { int a; };
__device__ int value(M *m) { return m->a; }
__global__ void k(L *l, int *x) { x[0] = value(l->m); }
//// struct declared by a parameter
__device__ int value(struct M *m);
struct M { int a; };
__device__ int value(M *m) { return m->a; }
__global__ void k(M *m, int *x) { x[0] = value(m); }
//// struct declared by a friend
class A { friend class B; int a; public: __device__ A(int v) : a(v) {} };
class B { public: __device__ int get(A &x) { return x.a; } };
__global__ void k(int *x) { A a(1); B b; x[0] = b.get(a); }
//// two structs that know each other
struct B;
struct A { B *b; int v; };
struct B { A *a; int v; };
__global__ void k(A *a) { a->v = a->b->v; }
//// struct in a namespace used before a struct of its name
namespace n { struct P { int a; }; }
using namespace n;
__global__ void k(int *x) { P p; p.a = 1; x[0] = p.a; }
//// struct of a macro
#define POINT(name) struct name { int a; }
POINT(P);
__global__ void k(int *x) { P p; p.a = 1; x[0] = p.a; }
//// struct within a function used there
__global__ void k(int *x) { struct P { int a; }; P p; p.a = 1; x[0] = p.a; }
//// member type used before its declaration in a method
struct A { __device__ int f() { I i; i.v = 3; return i.v; } struct I { int v; }; };
__global__ void k(int *x) { A a; x[0] = a.f(); }
//// specialisation before its use
template <typename T> __device__ int f(T a) { return 1; }
template <> __device__ int f<int>(int a) { return 2; }
__global__ void k(int *x) { x[0] = f(1); }
//// specialisation declared before its use
template <typename T> __device__ int f(T a) { return 1; }
template <> __device__ int f<int>(int a);
__global__ void k(int *x) { x[0] = f(1); }
template <> __device__ int f<int>(int a) { return 2; }
//// specialisation after a use in a template
template <typename T> __device__ int f(T a) { return 1; }
template <typename T> __device__ int g(T a) { return f(a); }
template <> __device__ int f<int>(int a) { return 2; }
__global__ void k(int *x) { x[0] = g(1); }
//// specialisation for another type after its use
template <typename T> __device__ int f(T a) { return 1; }
__global__ void k(int *x) { x[0] = f(1); }
template <> __device__ int f<float>(float a) { return 2; }
//// ldg of a vector
__global__ void k(const float4 *x, float *y) { y[0] = __ldg(x).x; }
//// ldg of an unsigned char
__global__ void k(const unsigned char *x, int *y) { y[0] = __ldg(x); }
//// reinterpret_cast that keeps const
__global__ void k(const float *x, float4 *y) { y[0] = *reinterpret_cast<const float4 *>(x); }
//// reinterpret_cast that adds const
__global__ void k(float *x, float4 *y) { y[0] = *reinterpret_cast<const float4 *>(x); }
//// C cast that drops const
__global__ void k(const float *x, float4 *y) { y[0] = *(float4 *)x; }
//// void pointer moved by a cast
__global__ void k(void *x) { ((char *)x)[4] = 1; x = (char *)x + 4; }
//// void pointers subtracted
__global__ void k(void *x, void *y, long *z) { z[0] = (char *)x - (char *)y; }
