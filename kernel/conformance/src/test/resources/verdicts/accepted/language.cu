//// digraph-free but odd spacing
__global__
void
k ( int * x ) { x [ 0 ] = 1 ; ; }
//// index before the array
__global__ void k(int *x) { 0[x] = 1; }
//// comma in a for
__global__ void k(int *x) { for (int i = 0, j = 9; i < j; i++, j--) x[i] = j; }
//// empty for
__global__ void k(int *x) { int i = 0; for (;;) { if (i++ > 3) break; } x[0] = i; }
//// if with an initialiser
__global__ void k(int *x) { if (int a = x[0]; a > 3) x[1] = a; else x[2] = a; }
//// switch with an initialiser
__global__ void k(int *x) { switch (int a = x[0]; a) { case 1: x[1] = a; break; default: break; } }
//// declaration in a condition
__global__ void k(int *x) { if (int a = x[0]) x[1] = a; while (int b = x[2]) { x[2] = b - 1; } }
//// nested ternaries
__global__ void k(int *x) { x[0] = x[1] > 0 ? x[2] > 0 ? 1 : 2 : 3; }
//// ternary as a place
__global__ void k(int a, int *x) { int b = 0, c = 0; (a ? b : c) = 5; x[0] = b + c; }
//// chain of assignments
__global__ void k(int *x) { x[0] = x[1] = x[2] = 3; }
//// assignment in a condition
__global__ void k(int *x) { int a; while ((a = x[0]) > 0) x[0] = a - 1; }
//// fallthrough
__global__ void k(int *x) {
  switch (x[0]) { case 0: case 1: x[1] = 1; [[fallthrough]]; case 2: x[1]++; break; default:; }
}
//// adjacent strings
__global__ void k(int *x) { printf("hola " "mundo %d\n", x[0]); }
//// characters of all kinds
__global__ void k(char *x) { x[0] = '\x41'; x[1] = '\101'; x[2] = '\\'; x[3] = '"'; }
//// digit separators
__global__ void k(int *x) { x[0] = 1'000'000; x[1] = 0b1010'1010; }
//// suffixes
__global__ void k(unsigned long long *x) { x[0] = 1ull << 40 | 5LU | 0xFFu; }
//// hexadecimal float
__global__ void k(float *x) { x[0] = 0x1.8p3f; }
//// float without digits after the point
__global__ void k(float *x) { x[0] = 1.f + .5f + 2e3f; }
//// unsigned alone
__global__ void k(unsigned *x) { unsigned a = 3; signed b = 4; long unsigned c = 5; x[0] = a + b + c; }
//// order of type words
__global__ void k(int *x) { long int unsigned long a = 1; int const b = 2; short signed int c = 3; x[0] = a + b + c; }
//// several pointers in one declaration
__global__ void k(int *x) { int *p = x, a = 2, **q = &p; **q = a; }
//// pointer to an array
__global__ void k(int *x) { int a[2][3] = {}; int (*p)[3] = a; p[1][2] = 4; x[0] = a[1][2]; }
//// reference to an array
__global__ void k(int *x) { int a[3] = {1, 2, 3}; int (&r)[3] = a; r[0] = 7; x[0] = a[0]; }
//// array length from its values
__global__ void k(int *x) { int a[] = {1, 2, 3}; x[0] = sizeof(a) / sizeof(a[0]) + sizeof a; }
//// partly initialised array
__global__ void k(int *x) { int a[8] = {1, 2}; x[0] = a[7]; }
//// range for over an array
__global__ void k(int *x) { int a[] = {1, 2, 3}; int s = 0; for (int v : a) s += v; for (auto &v : a) v = s; x[0] = a[1]; }
//// pointer to a const and const pointer
__global__ void k(const int *const p, int *const q) { *q = *p; }
//// restrict in its spellings
__global__ void k(const float *__restrict__ a, float *__restrict b) { b[0] = a[0]; }
//// typedef of a function pointer
typedef int (*Operacion)(int, int);
__device__ int suma(int a, int b) { return a + b; }
__global__ void k(int *x) { Operacion f = suma; x[0] = f(1, 2) + (*f)(3, 4); }
//// using an alias of an array
using Fila = float[4];
__global__ void k(Fila *m) { m[1][2] = 1; }
//// typedef of an anonymous struct
typedef struct { float x, y; } Punto;
__global__ void k(Punto *p) { p->x = p->y; }
//// struct keyword before a name
struct P { int a; };
__global__ void k(struct P *p) { struct P q = *p; p->a = q.a; }
//// struct declared with a variable
struct P { int a; } __device__ origen;
__global__ void k(int *x) { x[0] = origen.a; }
//// anonymous union
struct V { union { float f; unsigned u; }; };
__global__ void k(unsigned *x) { V v; v.f = 1.0f; x[0] = v.u; }
//// bit field
struct B { unsigned a : 3, b : 5; };
__global__ void k(unsigned *x) { B b{}; b.a = 5; x[0] = b.a; }
//// nested struct
struct A { struct B { int c; } b; };
__global__ void k(int *x) { A a{}; A::B b{3}; a.b = b; x[0] = a.b.c; }
//// struct within a function
__global__ void k(int *x) { struct P { int a, b; } p{1, 2}; x[0] = p.a + p.b; }
//// enum with values
enum E { A = 3, B, C = A * 2 };
__global__ void k(int *x) { x[0] = B + C; }
//// enum class of a type
enum class E : unsigned char { A = 200, B };
__global__ void k(int *x) { x[0] = static_cast<int>(E::B); }
//// anonymous enum
enum { N = 4 };
__global__ void k(int *x) { int a[N] = {}; x[0] = a[N - 1]; }
//// constexpr function and array
__device__ constexpr int f(int n) { return n <= 1 ? 1 : n * f(n - 1); }
__global__ void k(int *x) { int a[f(4)] = {}; static_assert(f(4) == 24, ""); x[0] = a[3]; }
//// constexpr variable at namespace level
constexpr int T = 16;
constexpr float pesos[3] = {0.25f, 0.5f, 0.25f};
__global__ void k(float *x) { __shared__ float s[T]; s[threadIdx.x] = 1; x[0] = s[0] * 2; }
//// const int as a length
const int N = 8;
__global__ void k(int *x) { __shared__ int s[N * 2]; s[0] = 1; x[0] = s[0]; }
//// auto in its forms
__global__ void k(float *x) { auto a = 1.0f; auto *p = x; const auto &r = *p; x[1] = a + r; }
//// decltype
__global__ void k(float *x) { decltype(x[0] + 1) a = 2; decltype(a) b = a; x[0] = b; }
//// structured binding of a struct
struct P { int a; float b; };
__global__ void k(float *x) { P p{1, 2.0f}; auto [a, b] = p; x[0] = a + b; }
//// structured binding of an array
__global__ void k(int *x) { int v[2] = {1, 2}; auto &[a, b] = v; a = 5; x[0] = v[0] + b; }
//// default member values
struct P { int a = 3; float b = 0.5f; };
__global__ void k(float *x) { P p; x[0] = p.a * p.b; }
//// braces for everything
__global__ void k(int *x) { int a{3}; int b{}; float f{1.0f}; x[0] = a + b + (int)f; }
//// casts in three spellings
__global__ void k(float *x) { x[0] = (float)1 + float(2) + static_cast<float>(3); }
//// reinterpret_cast of a pointer
__global__ void k(float *x) { int *p = reinterpret_cast<int *>(x); p[0] ^= 0x80000000; float4 *v = (float4 *)x; v[1].x = 2; }
//// const_cast
__global__ void k(const int *x) { int *p = const_cast<int *>(x); p[0] = 1; }
//// functional cast of a computation
__global__ void k(float *x) { int i = int(x[0] * 2) % 3; x[i] = float(i); }
//// pointer difference
__global__ void k(int *x) { int *p = x + 3; x[0] = p - x; }
//// comparison of pointers
__global__ void k(int *x) { int *e = x + 4; for (int *p = x; p != e; ++p) *p = 1; if (x < e && x != nullptr) x[0] = 2; }
//// NULL, nullptr and zero
__global__ void k(int *x) { int *p = 0, *q = nullptr; if (!p && !q) x[0] = 1; }
//// bool arithmetic
__global__ void k(int *x) { bool b = x[0]; x[1] = b + true; b |= x[2] > 1; x[3] = !b; }
//// alternative operators
__global__ void k(int *x) { if (x[0] and not x[1] or x[2]) x[3] = x[0] bitand x[1]; }
//// unary plus and tilde
__global__ void k(int *x) { x[0] = +x[1] - -x[2] + ~x[3]; }
//// sizeof of an expression that is not run
__global__ void k(int *x) { int i = 0; x[0] = sizeof(i++) + sizeof(float4); x[1] = i; }
//// alignof and alignas
struct alignas(16) P { float a; };
__global__ void k(int *x) { x[0] = alignof(P) + sizeof(P); }
//// shadowing
__global__ void k(int *x) { int a = 1; { int a = 2; x[0] = a; } for (int a = 0; a < 2; a++) x[a + 1] = a; x[5] = a; }
//// global name behind a local
__device__ int a = 7;
__global__ void k(int *x) { int a = 1; x[0] = a + ::a; }
//// namespaces nested and aliased
namespace a::b { __device__ int f() { return 1; } }
namespace c = a::b;
using namespace a;
__global__ void k(int *x) { x[0] = c::f() + b::f(); }
//// using a name of a namespace
namespace m { __device__ int f() { return 1; } }
__global__ void k(int *x) { using m::f; x[0] = f(); }
//// anonymous namespace
namespace { __device__ int f() { return 1; } }
__global__ void k(int *x) { x[0] = f(); }
//// attributes
[[nodiscard]] __device__ int f([[maybe_unused]] int a) { return 1; }
__global__ void k(int *x) { [[maybe_unused]] int b = 2; x[0] = f(1); }
//// unused result cast to void
__device__ int f() { return 1; }
__global__ void k(int *x) { (void)f(); (void)x; }
//// static_assert of types
static_assert(sizeof(long long) == 8);
__global__ void k(int *x) { x[0] = 1; }
//// macro with an operator on text
#define PEGAR(a, b) a##b
#define TEXTO(a) #a
__global__ void k(int *x) { int PEGAR(ind, ice) = 2; x[PEGAR(indi, ce)] = 1; printf(TEXTO(fin) "\n"); }
//// macro of several lines
#define CAMBIA(a, b) \
  do {               \
    auto t = a;      \
    a = b;           \
    b = t;           \
  } while (0)
__global__ void k(int *x) { CAMBIA(x[0], x[1]); }
//// macro with any number of arguments
#define DILO(...) printf(__VA_ARGS__)
__global__ void k(int *x) { DILO("%d %d\n", x[0], x[1]); }
//// conditional compilation
#if defined(__CUDACC__) && !defined(NO_EXISTE)
__global__ void k(int *x) { x[0] = 1; }
#else
error
#endif
//// macro of the architecture
__global__ void k(int *x) {
#if __CUDA_ARCH__ >= 700
  x[0] = 1;
#endif
}
//// narrowing of a constant that fits
__global__ void k(char *x) { char c{65}; unsigned char u[2] = {255, 0}; x[0] = c + u[0]; }
//// narrowing without braces
__global__ void k(double d, int *x) { int a = d; char c = 300; float f = d; x[0] = a + c + f; }
//// signed and unsigned compared
__global__ void k(int *x) { if (threadIdx.x < x[0]) x[1] = 1; }
//// volatile
__global__ void k(volatile int *x) { x[0] = x[1] + x[1]; }
//// static local in a device function
__device__ int f() { static int n = 0; return n; }
__global__ void k(int *x) { x[0] = f(); }
//// statement after a return
__global__ void k(int *x) { x[0] = 1; return; x[1] = 2; }
//// empty kernel
__global__ void k() {}
//// parameter without a name
__global__ void k(int *x, int) { x[0] = 1; }
//// many semicolons
;;
__global__ void k(int *x) { x[0] = 1;; };
//// declarations before use
__device__ float f(float);
__global__ void k(float *x);
__global__ void k(float *x) { x[0] = f(x[0]); }
__device__ float f(float a) { return a; }
//// user literal of a type in a header
__global__ void k(size_t n, int *x) { for (size_t i = 0; i < n; ++i) x[i] = static_cast<int>(i); }
//// uint types
#include <cstdint>
__global__ void k(uint8_t *a, int64_t *b, uint32_t c) { b[0] = a[0] + c; }
//// inline assembler free trigraph-like text
__global__ void k(int *x) { printf("%%d ?? %d\n", x[0]); }
//// narrowing in braces
__global__ void k(double d, int *x) { int a{d}; x[0] = a; }
//// narrowing in an array
__global__ void k(int n, int *x) { char a[2] = {n, n}; x[0] = a[0]; }
//// goto backwards
__global__ void k(int *x) { int i = 0; otra: x[i] = i; if (++i < 4) goto otra; }
//// goto out of nested loops
__global__ void k(int *x) {
  for (int i = 0; i < 4; i++) for (int j = 0; j < 4; j++) if (x[i] == j) goto fin;
fin:
  x[0] = 1;
}
//// goto over an initialisation
__global__ void k(int *x) { goto fin; int a = 1; x[1] = a; fin: x[0] = 1; }
//// Duff's device
__global__ void k(int n, int *x) {
  int i = 0;
  switch (n % 4) {
    case 0: do { x[i++] = 0;
    case 3: x[i++] = 3;
    case 2: x[i++] = 2;
    case 1: x[i++] = 1;
    } while (i < n);
  }
}
