//// extern shared of one name with two types in two kernels
__global__ void a(float *x) { extern __shared__ float s[]; s[0] = 1; x[0] = s[0]; }
__global__ void b(int *x) { extern __shared__ int s[]; s[0] = 1; x[0] = s[0]; }
//// kernel that calls a host device function that calls a host function
__host__ int g(int a) { return a; }
__host__ __device__ int f(int a) { return g(a); }
__global__ void k(int *x) { x[0] = f(1); }
//// address of a device function of another signature
__device__ int f(int a) { return a + 1; }
__global__ void k(int *x) { int (*p)(float) = f; x[0] = p(1); }
//// array of function pointers without braces
__device__ int f(int a) { return a + 1; }
__global__ void k(int *x) { int (*p[2])(int) = f; x[0] = p[0](1); }
//// half plus a double is ambiguous
#include <cuda_fp16.h>
__global__ void k(__half *x) { x[0] = x[1] + 1.0; }
//// half plus an int
#include <cuda_fp16.h>
__global__ void k(__half *x) { x[0] = x[1] + 1; }
//// half compared with a float
#include <cuda_fp16.h>
__global__ void k(__half *x) { if (x[0] > 1.0f) x[0] = 0.0f; }
//// half compared with an int
#include <cuda_fp16.h>
__global__ void k(__half *x) { if (x[0] > 1) x[0] = 0.0f; }
//// half in a ternary with a float
#include <cuda_fp16.h>
__global__ void k(__half *x) { x[0] = x[1] > x[2] ? x[1] : 0.0f; }
//// half times a float
#include <cuda_fp16.h>
__global__ void k(__half *x, float f) { x[0] = x[1] * f; }
//// half2 plus a half
#include <cuda_fp16.h>
__global__ void k(__half2 *x, __half h) { x[0] = x[1] + h; }
//// cooperative groups tile of a variable size
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__global__ void k(int *x, int n) { auto t = cg::tiled_partition<n>(cg::this_thread_block()); x[0] = t.size(); }
//// cooperative groups tile without its namespace
#include <cooperative_groups.h>
__global__ void k(int *x) { auto b = this_thread_block(); b.sync(); x[0] = 1; }
//// cooperative groups shuffle of a whole block
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__global__ void k(int *x) { auto b = cg::this_thread_block(); x[0] = b.shfl_down(x[0], 1); }
//// cooperative groups reduce of a whole block
#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
namespace cg = cooperative_groups;
__global__ void k(int *x) { auto b = cg::this_thread_block(); x[0] = cg::reduce(b, x[0], cg::plus<int>()); }
//// wmma fragment without its layout
#include <mma.h>
using namespace nvcuda;
__global__ void k(half *x) { wmma::fragment<wmma::matrix_a, 16, 16, 16, half> a; wmma::load_matrix_sync(a, x, 16); }
//// wmma accumulator loaded without a layout
#include <mma.h>
using namespace nvcuda;
__global__ void k(float *y) { wmma::fragment<wmma::accumulator, 16, 16, 16, float> c; wmma::load_matrix_sync(c, y, 16); wmma::store_matrix_sync(y, c, 16, wmma::mem_row_major); }
//// float literal too large
__global__ void k(float *x) { x[0] = 1e99f; }
//// double literal too large
__global__ void k(double *x) { x[0] = 1e999; }
//// stray endif at the end
__global__ void k(int *x) { x[0] = 1; }
#endif
//// ifdef never closed
#ifdef __CUDA_ARCH__
__global__ void k(int *x) { x[0] = 1; }
//// elif after else
#if 0
#else
#elif 1
#endif
__global__ void k(int *x) { x[0] = 1; }
//// macro with a hash of no parameter
#define S(a) #b
__global__ void k(int *x) { x[0] = 1; }
//// macro that pastes at its end
#define P(a) a ##
__global__ void k(int *x) { x[0] = 1; }
//// macro with a space before its parameters
#define SQ (a) ((a) * (a))
__global__ void k(int *x) { x[0] = SQ(3); }
//// macro never given its argument
#define SQ(a) ((a) * (a))
__global__ void k(int *x) { x[0] = SQ(); }
//// macro over several statements in an if without braces
#define TWO(a, b) a = 1; b = 2
__global__ void k(int *x) { if (x[0]) TWO(x[1], x[2]); else x[0] = 3; }
//// if of a call of an unknown macro
#if NADA(3)
#endif
__global__ void k(int *x) { x[0] = 1; }
//// include inside of a function
__global__ void k(int *x) {
#include <cuda_fp16.h>
x[0] = 1; }
//// comment that ends twice
/* uno */ */
__global__ void k(int *x) { x[0] = 1; }
//// string over two lines
__global__ void k(int *x) { printf("hola
mundo"); }
//// raw string never ended
__global__ void k(int *x) { printf(R"(hola "mundo"); }
//// switch over an enum class without its name
enum class M { A, B };
__global__ void k(int *x, M m) { switch (m) { case A: x[0] = 1; } }
//// switch cases of one value by two names
enum M { A, B = 0 };
__global__ void k(int *x, M m) { switch (m) { case A: x[0] = 1; break; case B: x[0] = 2; } }
//// case without its colon
__global__ void k(int *x) { switch (x[0]) { case 1 x[1] = 1; } }
//// return in braces with too many
struct P { int a, b; };
__device__ P f() { return {1, 2, 3}; }
__global__ void k(int *x) { x[0] = f().b; }
//// return of a reference to a value
__device__ int &f(int a) { return a + 1; }
__global__ void k(int *x) { x[0] = f(x[0]); }
//// pointer to const returned as plain
__device__ int *f(const int *a) { return a; }
__global__ void k(int *x) { x[0] = *f(x); }
//// const pointer moved in a loop
__global__ void k(int *const x) { for (int i = 0; i < 3; i++) *x++ = 1; }
//// east const assigned
__global__ void k(int *y) { int const a = 3; a = 4; y[0] = a; }
//// void pointer back without a cast
__global__ void k(int *x) { void *p = x; int *q = p; q[0] = 1; }
//// nullptr in an int
__global__ void k(int *x) { int a = nullptr; x[0] = a; }
//// auto of braces with two values
__global__ void k(int *x) { auto a{1, 2}; x[0] = a; }
//// auto pointer from a value
__global__ void k(int *x) { auto *a = x[0]; x[0] = 1; }
//// auto reference to a literal
__global__ void k(int *x) { auto &a = 3; x[0] = a; }
//// auto with another type
__global__ void k(int *x) { auto int a = 3; x[0] = a; }
//// unsigned auto
__global__ void k(int *x) { unsigned auto a = 3u; x[0] = a; }
//// auto as a member
struct S { auto a = 3; };
__global__ void k(int *x) { S s; x[0] = s.a; }
//// auto of a void call
__device__ void f() {}
__global__ void k(int *x) { auto p = f(); x[0] = 1; }
//// for over a pointer
__global__ void k(int *x) { int s = 0; for (int a : x) s += a; x[0] = s; }
//// for over an array parameter that decays
__device__ int f(int x[3]) { int s = 0; for (int a : x) s += a; return s; }
__global__ void k(int *y) { int x[3] = {1, 2, 3}; y[0] = f(x); }
//// for with two types
__global__ void k(int *x) { for (int i = 0, float f = 0; i < 3; i++) x[i] = f; }
//// do with a semicolon that is missing
__global__ void k(int *x) { do x[0]--; while (x[0] > 0) x[1] = 1; }
//// else twice
__global__ void k(int *x) { if (x[0]) x[1] = 1; else x[1] = 2; else x[1] = 3; }
//// if without parentheses as in Python
__global__ void k(int *x) { if x[0] > 1: x[1] = 1; }
//// increment of a value returned
__device__ int f() { return 1; }
__global__ void k(int *x) { f()++; x[0] = 1; }
//// comma between declarations and statements
__global__ void k(int *x) { int a = 1, x[0] = a; }
//// variable named min and then its function
__global__ void k(int *x) { int min = 3; x[0] = min(min, 4); }
//// enum incremented
enum Color { ROJO, VERDE };
__global__ void k(int *x) { Color c = ROJO; c++; x[0] = c; }
//// enum or of two
enum Color { ROJO = 1, VERDE = 2 };
__global__ void k(int *x) { Color c = ROJO | VERDE; x[0] = c; }
//// enum class as an index
enum class Color { ROJO, VERDE };
__global__ void k(int *x) { x[Color::VERDE] = 1; }
//// static_assert inside of a kernel that fails
__global__ void k(int *x) { static_assert(sizeof(float4) == 12, "tres"); x[0] = 1; }
//// static_assert of a kernel's parameter
__global__ void k(int *x, int n) { static_assert(n > 0, "n"); x[0] = 1; }
//// using directive that makes two names ambiguous
namespace a { __device__ int f() { return 1; } }
namespace b { __device__ int f() { return 2; } }
using namespace a; using namespace b;
__global__ void k(int *x) { x[0] = f(); }
//// ADL does not find a function for an int
namespace n { __device__ int get(int p) { return p; } }
__global__ void k(int *x) { x[0] = get(3); }
//// ADL explicit template arguments
namespace n { struct P { int a; }; template <int I> __device__ int get(P p) { return p.a + I; } }
__global__ void k(int *x) { n::P p{3}; x[0] = get<2>(p); }
//// default argument that is another parameter
__device__ int f(int a, int b = a) { return b; }
__global__ void k(int *x) { x[0] = f(1); }
//// default arguments left out in the middle
__device__ int f(int a, int b = 2, int c = 3) { return a + b + c; }
__global__ void k(int *x) { x[0] = f(1, , 3); }
//// overload by a reference and a value
__device__ int f(int a) { return 1; }
__device__ int f(int &a) { return 2; }
__global__ void k(int *x) { x[0] = f(x[0]); }
//// overload by const of a value
__device__ int f(int a) { return 1; }
__device__ int f(const int a) { return 2; }
__global__ void k(int *x) { x[0] = f(x[0]); }
//// overload by a pointer and a float with zero
__device__ int f(int *a) { return 1; }
__device__ int f(float a) { return 2; }
__global__ void k(int *x) { x[0] = f(0); }
//// overload of long and double by an int
__device__ int f(long a) { return 1; }
__device__ int f(double a) { return 2; }
__global__ void k(int *x) { x[0] = f(x[0]); }
//// overload of unsigned and long long by an int
__device__ int f(unsigned a) { return 1; }
__device__ int f(long long a) { return 2; }
__global__ void k(int *x) { x[0] = f(x[0]); }
//// overload that differs by execution space
__device__ int f(int a) { return 1; }
__host__ int f(int a) { return 2; }
__global__ void k(int *x) { x[0] = f(1); }
//// max of size_t and int
__global__ void k(size_t *x) { x[0] = max(x[0], 1); }
//// max of a long long and an int
__global__ void k(long long *x) { x[0] = max(x[0], 1); }
//// isnan of an int
__global__ void k(int *x) { x[0] = isnan(x[0]); }
//// atomicAdd on a float2
__global__ void k(float2 *x) { atomicAdd(x, make_float2(1, 2)); }
//// atomicMin on a float
__global__ void k(float *x) { atomicMin(x, 1.0f); }
//// atomicExch on a bool
__global__ void k(bool *x) { atomicExch(x, true); }
//// atomicCAS on an unsigned char
__global__ void k(unsigned char *x) { atomicCAS(x, 0, 1); }
//// memcpy_async without its header
__global__ void k(float *x) { __shared__ float s[32]; __pipeline_memcpy_async(&s[0], &x[0], 4); x[0] = s[0]; }
//// dim3 in braces of minus one
__global__ void k(int *x) { dim3 c{-1, 1, 1}; x[0] = c.x; }
//// dim3 in braces of ints
__global__ void k(int *x, int n) { dim3 a{n, n, 1}; x[1] = a.x; }
//// dim3 in braces of an int after the equals sign
__global__ void k(int *x, int n) { dim3 a = {n}; x[1] = a.x; }
//// constructor in braces of a double
struct V { int a; __device__ V(int v) : a(v) {} };
__global__ void k(int *x, double d) { V v{d}; x[1] = v.a; }
//// half max of std
#include <cuda_fp16.h>
__global__ void k(__half *x) { x[0] = max(x[1], x[2]); }
//// bfloat16 plus a half
#include <cuda_fp16.h>
#include <cuda_bf16.h>
__global__ void k(__half *x, __nv_bfloat16 *y) { x[0] = x[0] + y[0]; }
//// bfloat16 from a half
#include <cuda_fp16.h>
#include <cuda_bf16.h>
__global__ void k(__half *x, __nv_bfloat16 *y) { y[0] = x[0]; }
//// cooperative groups tile of a size that is no power of two
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__global__ void k(int *x) { auto t = cg::tiled_partition<24>(cg::this_thread_block()); x[0] = t.size(); }
//// ldg of a bool
__global__ void k(bool *x) { x[0] = __ldg(&x[1]); }
//// half from a bfloat16
#include <cuda_fp16.h>
#include <cuda_bf16.h>
__global__ void k(__half *x, __nv_bfloat16 *y) { x[0] = y[0]; }
