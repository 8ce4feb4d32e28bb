//// shared reference captured by a helper
__device__ void add(float &a, float b) { a += b; }
__global__ void k(float *x) { __shared__ float s; if (threadIdx.x == 0) s = 0; __syncthreads(); if (threadIdx.x == 1) add(s, x[1]); __syncthreads(); x[0] = s; }
//// shared array of a class template's parameter
template <typename T, int N> struct Tile { T v[N]; __device__ T &at(int i) { return v[i]; } };
__global__ void k(float *x) { __shared__ Tile<float, 32> t; t.at(threadIdx.x) = 1; __syncthreads(); x[threadIdx.x] = t.at(31 - threadIdx.x); }
//// extern shared in two kernels of two types
__global__ void a(float *x) { extern __shared__ float s1[]; s1[0] = 1; x[0] = s1[0]; }
__global__ void b(int *x) { extern __shared__ int s2[]; s2[0] = 1; x[0] = s2[0]; }
//// device function pointer in a device variable
__device__ int f(int a) { return a + 1; }
__device__ int (*p)(int) = f;
__global__ void k(int *x) { x[0] = p(1); }
//// half from a double
#include <cuda_fp16.h>
__global__ void k(__half *x) { x[0] = 1.5; }
//// half given to a float function
#include <cuda_fp16.h>
__global__ void k(__half *x) { x[0] = sqrtf(x[1]); }
//// half given to sqrt
#include <cuda_fp16.h>
__global__ void k(__half *x) { float f = sqrt(x[1]); x[0] = f; }
//// half in a ternary with a half
#include <cuda_fp16.h>
__global__ void k(__half *x) { x[0] = x[1] > x[2] ? x[1] : __half(0.0f); }
//// half to int by a cast
#include <cuda_fp16.h>
__global__ void k(__half *x, int *y) { y[0] = (int)x[0]; }
//// half to int without a cast
#include <cuda_fp16.h>
__global__ void k(__half *x, int *y) { y[0] = x[0]; }
//// half negated
#include <cuda_fp16.h>
__global__ void k(__half *x) { x[0] = -x[1]; }
//// half incremented
#include <cuda_fp16.h>
__global__ void k(__half *x) { x[0]++; }
//// half compound with a float
#include <cuda_fp16.h>
__global__ void k(__half *x, float f) { x[0] += f; }
//// half2 from two floats
#include <cuda_fp16.h>
__global__ void k(__half2 *x) { x[0] = __floats2half2_rn(1.0f, 2.0f); }
//// half2 in braces of floats
#include <cuda_fp16.h>
__global__ void k(__half2 *x) { x[0] = {1.0f, 2.0f}; }
//// half2 member x
#include <cuda_fp16.h>
__global__ void k(__half2 *x) { x[0].x = __float2half(1.0f); x[0].y = x[0].x; }
//// half printed
#include <cuda_fp16.h>
__global__ void k(__half *x) { printf("%f\n", __half2float(x[0])); }
//// half in a shuffle
#include <cuda_fp16.h>
__global__ void k(__half *x) { x[0] = __shfl_down_sync(0xffffffff, x[0], 1); }
//// half atomicAdd
#include <cuda_fp16.h>
__global__ void k(__half *x) { atomicAdd(x, __float2half(1.0f)); }
//// half atomicAdd of a float
#include <cuda_fp16.h>
__global__ void k(__half *x) { atomicAdd(x, 1.0f); }
//// half max
#include <cuda_fp16.h>
__global__ void k(__half *x) { x[0] = __hmax(x[1], x[2]); }
//// bfloat16 from a float
#include <cuda_bf16.h>
__global__ void k(__nv_bfloat16 *y, float f) { y[0] = f; }
//// cooperative groups tile
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__global__ void k(int *x) { auto b = cg::this_thread_block(); auto t = cg::tiled_partition<32>(b); x[0] = t.shfl_down(x[0], 1); t.sync(); }
//// cooperative groups sync without parentheses
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__global__ void k(int *x) { auto b = cg::this_thread_block(); b.sync; x[0] = 1; }
//// cooperative groups reduce
#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
namespace cg = cooperative_groups;
__global__ void k(int *x) { auto t = cg::tiled_partition<32>(cg::this_thread_block()); x[0] = cg::reduce(t, x[0], cg::plus<int>()); }
//// cooperative groups block as a parameter
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__device__ int sum(cg::thread_block b, int *s, int v) { s[b.thread_rank()] = v; b.sync(); return s[0]; }
__global__ void k(int *x) { __shared__ int s[64]; x[0] = sum(cg::this_thread_block(), s, 1); }
//// pipeline memcpy_async of cooperative groups
#include <cooperative_groups.h>
#include <cooperative_groups/memcpy_async.h>
namespace cg = cooperative_groups;
__global__ void k(float *x) { __shared__ float s[32]; auto b = cg::this_thread_block(); cg::memcpy_async(b, s, x, sizeof(float) * 32); cg::wait(b); x[threadIdx.x] = s[31 - threadIdx.x]; }
//// unary minus of an unsigned in a loop's end
__global__ void k(unsigned *x) { for (unsigned i = 3; i >= 0 && i < 4; i--) x[i] = -i; }
//// size_t minus one in a loop
__global__ void k(int *x, size_t n) { for (size_t i = n - 1; i < n; --i) x[i] = 1; }
//// integer literal that is unsigned long long
__global__ void k(unsigned long long *x) { x[0] = 18446744073709551615ULL; }
//// macro that pastes names
#define P(a, b) a##b
__global__ void k(int *x) { int xy = 3; x[0] = P(x, y); }
//// macro without parentheses round its argument
#define SQ(a) a * a
__global__ void k(int *x) { x[0] = SQ(1 + 2); }
//// macro over several statements in do while
#define TWO(a, b) do { a = 1; b = 2; } while (0)
__global__ void k(int *x) { if (x[0]) TWO(x[1], x[2]); else x[0] = 3; }
//// define of a keyword
#define float double
__global__ void k(float *x) { x[0] = 1; }
//// undef of what is not there
#undef NADA
__global__ void k(int *x) { x[0] = 1; }
//// defined without a name
#if defined
#endif
__global__ void k(int *x) { x[0] = 1; }
//// if of an unknown name
#if NADA > 3
#error no
#endif
__global__ void k(int *x) { x[0] = 1; }
//// comment of a line that ends in a backslash
// ruta C:\
__global__ void k(int *x) { x[0] = 1; }
//// raw string
__global__ void k(int *x) { printf(R"(hola "mundo"
)"); }
//// switch with a declaration in braces in a case
__global__ void k(int *x) { switch (x[0]) { case 1: { int a = 3; x[1] = a; break; } case 2: x[1] = 2; } }
//// switch over an enum class
enum class M { A, B };
__global__ void k(int *x, M m) { switch (m) { case M::A: x[0] = 1; break; case M::B: x[0] = 2; } }
//// switch over a bool with an int
__global__ void k(int *x) { switch (x[0] > 1) { case 0: x[1] = 1; break; case 1: x[1] = 2; } }
//// switch case too large for the type
__global__ void k(int *x, char c) { switch (c) { case 1000: x[1] = 1; } }
//// return in braces of a struct
struct P { int a, b; };
__device__ P f() { return {1, 2}; }
__global__ void k(int *x) { x[0] = f().b; }
//// return in some paths only
__device__ int f(int a) { if (a > 0) return 1; }
__global__ void k(int *x) { x[0] = f(x[0]); }
//// return of a reference to a local
__device__ int &f(int a) { int b = a; return b; }
__global__ void k(int *x) { x[0] = f(x[0]); }
//// return of a const reference to a temporary
__device__ const int &f(int a) { return a + 1; }
__global__ void k(int *x) { x[0] = f(x[0]); }
//// pointer to pointer to a const pointer
__device__ void f(int *const *a) { **a = 0; }
__global__ void k(int *x) { int *p = x; f(&p); x[0] = 1; }
//// east const
__global__ void k(int const *x, int *y) { int const a = x[0]; y[0] = a; }
//// const twice
__global__ void k(const int const *x, int *y) { y[0] = x[0]; }
//// void pointer from an int pointer
__global__ void k(int *x) { void *p = x; int *q = (int *)p; q[0] = 1; }
//// pointers compared with zero by less
__global__ void k(int *x) { if (x > 0) x[0] = 1; }
//// pointer in a boolean
__global__ void k(int *x) { bool b = x; x[0] = b; }
//// NULL in a float
__global__ void k(float *x) { float a = NULL; x[0] = a; }
//// bool from braces of an int
__global__ void k(int *x) { bool b{x[0]}; x[1] = b; }
//// char in braces of a constant that fits
__global__ void k(int *x) { char c{65}; x[0] = c; }
//// unsigned in braces of minus one
__global__ void k(int *x) { unsigned c{-1}; x[0] = c; }
//// float in braces of a double constant
__global__ void k(float *x) { float c{0.1}; x[0] = c; }
//// float in braces of a constant int
__global__ void k(float *x) { float c{3}; x[0] = c; }
//// int in braces of a float
__global__ void k(int *x) { int c{3.0f}; x[0] = c; }
//// int4 in braces of floats
__global__ void k(int4 *x) { x[0] = int4{1.0f, 2, 3, 4}; }
//// float4 in braces of ints
__global__ void k(float4 *x, int a) { x[0] = float4{a, 2, 3, 4}; }
//// float4 in braces of constant ints
__global__ void k(float4 *x) { x[0] = float4{1, 2, 3, 4}; }
//// make_float4 of ints
__global__ void k(float4 *x, int a) { x[0] = make_float4(a, 2, 3, 4); }
//// auto of braces with one value
__global__ void k(int *x) { auto a{1}; x[0] = a; }
//// auto pointer from a pointer
__global__ void k(int *x) { auto *a = x; a[0] = 1; }
//// const auto reference to a literal
__global__ void k(int *x) { const auto &a = 3; x[0] = a; }
//// auto as a static constexpr member
struct S { static constexpr auto a = 3; };
__global__ void k(int *x) { x[0] = S::a; }
//// auto of a function's name
__device__ int f(int a) { return a; }
__global__ void k(int *x) { auto p = f; x[0] = p(3); }
//// for over a braced list
__global__ void k(int *x) { int s = 0; for (int a : {1, 2, 3}) s += a; x[0] = s; }
//// for over an array parameter
__global__ void k(int *y) { int x[3] = {1, 2, 3}; int s = 0; for (const auto &a : x) s += a; y[0] = s; }
//// for whose counter hides a parameter
__global__ void k(int *x, int n) { for (int n = 0; n < 3; n++) x[n] = n; }
//// for with an assignment in its test
__global__ void k(int *x) { for (int i = 0; i = 3; i++) { x[i] = 1; break; } }
//// for whose end is a pointer
__global__ void k(int *x) { for (int *p = x; p < x + 3; ++p) *p = 1; }
//// while with a declaration
__global__ void k(int *x) { while (int a = x[0]) { x[0] = a - 1; } }
//// if with an empty statement
__global__ void k(int *x) { if (x[0]); x[1] = 1; }
//// if with a comparison chain
__global__ void k(int *x, int n) { if (0 <= threadIdx.x < n) x[0] = 1; }
//// and as a word
__global__ void k(int *x) { if (x[0] and not x[1]) x[1] = 1; }
//// integer division in parentheses with a cast
__global__ void k(float *x, int n) { x[0] = (float)(1 / n); }
//// assignment to a function's result by a reference
__device__ int &f(int *x) { return x[0]; }
__global__ void k(int *x) { f(x) = 3; }
//// variable of the kernel's name
__global__ void k(int *x) { int k = 3; x[0] = k; }
//// variable named like a type of CUDA
__global__ void k(int *x) { int float4 = 3; x[0] = float4; }
//// variable named min
__global__ void k(int *x) { int min = 3; x[0] = min; }
//// parameter named blockDim
__global__ void k(int *x, int blockDim) { x[0] = blockDim; }
//// variable named threadIdx
__global__ void k(int *x) { int threadIdx = 3; x[0] = threadIdx; }
//// function named like a library one
__device__ float fabsf(float a) { return a < 0 ? -a : a; }
__global__ void k(float *x) { x[0] = fabsf(x[0]); }
//// function named max of two ints
__device__ int max(int a, int b) { return a > b ? a : b; }
__global__ void k(int *x) { x[0] = max(x[0], x[1]); }
//// function named atomicAdd for double
__device__ double atomicAdd(double *a, double b) { return *a + b; }
__global__ void k(double *x) { x[0] = atomicAdd(x, 1.0); }
//// kernel named like a library function
__global__ void sqrt(float *x) { x[0] = 1; }
//// enum and a variable of one name
enum Color { ROJO };
__global__ void k(int *x) { int Color = 3; x[0] = Color; }
//// enum value and a variable of one name
enum Color { ROJO };
__global__ void k(int *x) { int ROJO = 3; x[0] = ROJO; }
//// enum into an int and back
enum Color { ROJO, VERDE };
__global__ void k(int *x) { Color c = ROJO; int a = c + 1; Color d = Color(a); x[0] = d; }
//// enum class or of two
enum class Color { ROJO = 1, VERDE = 2 };
__global__ void k(int *x) { int c = (int)Color::ROJO | (int)Color::VERDE; x[0] = c; }
//// enum class by static_cast as an index
enum class Color { ROJO, VERDE };
__global__ void k(int *x) { x[static_cast<int>(Color::VERDE)] = 1; }
//// enum class from an int in braces
enum class Color { ROJO, VERDE };
__global__ void k(int *x) { Color c{1}; x[0] = c == Color::VERDE; }
//// enum class printed
enum class Color { ROJO, VERDE };
__global__ void k(int *x) { printf("%d\n", Color::VERDE); x[0] = 1; }
//// static_assert with a text of two parts
static_assert(sizeof(int) == 4, "int " "de 4 bytes");
__global__ void k(int *x) { x[0] = 1; }
//// attribute maybe_unused
__global__ void k(int *x) { [[maybe_unused]] int a = 3; x[0] = 1; }
//// attribute nodiscard whose value is dropped
[[nodiscard]] __device__ int f() { return 1; }
__global__ void k(int *x) { f(); x[0] = 1; }
//// attribute in a wrong place
__global__ void k(int *x) { int a [[maybe_unused]] = 3; x[0] = 1; }
//// namespace reopened
namespace n { __device__ int f() { return 1; } }
namespace n { __device__ int g() { return f() + 1; } }
__global__ void k(int *x) { x[0] = n::g(); }
//// ADL finds a function of the argument's namespace
namespace n { struct P { int a; }; __device__ int get(P p) { return p.a; } }
__global__ void k(int *x) { n::P p{3}; x[0] = get(p); }
//// ADL operator of a namespace
namespace n { struct P { int a; }; __device__ P operator+(P p, P q) { return P{p.a + q.a}; } }
__global__ void k(int *x) { n::P p{3}; x[0] = (p + p).a; }
//// default argument that is a constant variable
constexpr int N = 4;
__device__ int f(int a, int b = N * 2) { return a + b; }
__global__ void k(int *x) { x[0] = f(1); }
//// overload by const of a pointee
__device__ int f(int *a) { return 1; }
__device__ int f(const int *a) { return 2; }
__global__ void k(int *x, const int *y) { x[0] = f(x) + f(y); }
//// overload by a pointer and an int with zero
__device__ int f(int *a) { return 1; }
__device__ int f(int a) { return 2; }
__global__ void k(int *x) { x[0] = f(0) + f(nullptr); }
//// overload of float and double by a half
#include <cuda_fp16.h>
__device__ int f(float a) { return 1; }
__device__ int f(double a) { return 2; }
__global__ void k(__half *h, int *x) { x[0] = f(h[0]); }
//// overload of char and int by a character
__device__ int f(char a) { return 1; }
__device__ int f(int a) { return 2; }
__global__ void k(int *x) { x[0] = f('a') + f(true); }
//// function declared inside of a kernel
__global__ void k(int *x) { __device__ int f(int); x[0] = f(1); }
__device__ int f(int a) { return a; }
//// pow of a float and an int
__global__ void k(float *x) { x[0] = pow(x[0], 2); }
//// abs of a double
__global__ void k(double *x) { x[0] = abs(x[0]); }
//// min of a float and a double
__global__ void k(float *x) { x[0] = min(x[0], 1.0); }
//// max of an unsigned and an int literal
__global__ void k(unsigned *x) { x[0] = max(x[0], 1); }
//// shuffle of a half2 cast to unsigned
__global__ void k(unsigned *x) { x[0] = __shfl_xor_sync(~0u, x[0], 1); }
//// shuffle with a mask of minus one
__global__ void k(int *x) { x[0] = __shfl_xor_sync(-1, x[0], 1); }
//// ldg of a plain pointer
__global__ void k(int *x) { x[0] = __ldg(&x[1]); }
//// atomicAdd on a bf16
#include <cuda_bf16.h>
__global__ void k(__nv_bfloat16 *x) { atomicAdd(x, __float2bfloat16(1.0f)); }
//// clock with a type too small
__global__ void k(int *x) { int t = clock64(); x[0] = t; }
//// dim3 in braces of constants
__global__ void k(int *x) { const int n = 4; dim3 a{256, n, 1u}; x[1] = a.x; }
//// switch whose last label declares
__global__ void k(int *x) { switch (x[0]) { case 1: x[1] = 2; break; default: int a = 3; x[1] = a; } }
//// switch over a declaration without a value
__global__ void k(int *x) { switch (x[0]) { case 1: int a; a = 3; x[1] = a; break; case 2: x[1] = 2; } }
//// function without a return on a path
__device__ int f(int a) { if (a > 0) return 1; }
__global__ void k(int *x) { x[0] = f(x[1]); }
//// bfloat16 cast from a half
#include <cuda_fp16.h>
#include <cuda_bf16.h>
__global__ void k(__half *x, __nv_bfloat16 *y) { y[0] = (__nv_bfloat16)x[0]; y[1] = __float2bfloat16(__half2float(x[1])); }
//// cooperative groups group by a reference that is not const
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__device__ int sum(cg::thread_group &g, int v) { g.sync(); return v + g.size(); }
__global__ void k(int *x) { auto b = cg::this_thread_block(); x[0] = sum(b, 1); }
