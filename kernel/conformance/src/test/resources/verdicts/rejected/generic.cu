//// template called with a wrong number of types
template <typename T> __device__ T f(T a) { return a; }
__global__ void k(int *x) { x[0] = f<int, int>(1); }
//// template of a value called with a type
template <int N> __device__ int f() { return N; }
__global__ void k(int *x) { x[0] = f<int>(); }
//// template of a type called with a value
template <typename T> __device__ T f() { return 1; }
__global__ void k(int *x) { x[0] = f<3>(); }
//// template of a value from a variable
template <int N> __device__ int f() { return N; }
__global__ void k(int *x, int n) { x[0] = f<n>(); }
//// template of a value from blockDim
template <int N> __device__ int f() { return N; }
__global__ void k(int *x) { x[0] = f<blockDim.x>(); }
//// template parameter that cannot be deduced
template <typename T> __device__ T f() { return T(1); }
__global__ void k(int *x) { x[0] = f(); }
//// template with two types for one parameter
template <typename T> __device__ T mayor(T a, T b) { return a > b ? a : b; }
__global__ void k(float *x) { x[0] = mayor(1, 2.5f); }
//// template without its parameters
template <> __device__ int f(int a) { return a; }
__global__ void k(int *x) { x[0] = f(1); }
//// template without a keyword
template <T> __device__ T f(T a) { return a; }
__global__ void k(int *x) { x[0] = f(1); }
//// template with a class and a missing name
template <typename> __device__ T f(T a) { return a; }
__global__ void k(int *x) { x[0] = f(1); }
//// template parameter twice
template <typename T, typename T> __device__ T f(T a) { return a; }
__global__ void k(int *x) { x[0] = f(1); }
//// class template as a type without arguments in a parameter
template <typename T> struct P { T a; };
__global__ void k(P p) { }
//// class template with one too many
template <typename T> struct P { T a; };
__global__ void k(int *x) { P<int, int> p; x[0] = p.a = 1; }
//// class template with a value for its type
template <typename T> struct P { T a; };
__global__ void k(int *x) { P<3> p; x[0] = 1; }
//// class template with an unknown type
template <typename T> struct P { T a; };
__global__ void k(int *x) { P<Nada> p; x[0] = 1; }
//// class template's method that the type lacks
template <typename T> struct P { T a; __device__ int f() { return a.valor(); } };
__global__ void k(int *x) { P<int> p; p.a = 1; x[0] = p.f(); }
//// method of a class template defined without its parameters
template <typename T> struct P { T a; __device__ T f(); };
__device__ T P<T>::f() { return a; }
__global__ void k(int *x) { P<int> p; x[0] = p.f(); }
//// method of a class template defined without its arguments
template <typename T> struct P { T a; __device__ T f(); };
template <typename T> __device__ T P::f() { return a; }
__global__ void k(int *x) { P<int> p; x[0] = p.f(); }
//// class specialisation twice
template <typename T> struct P { T a; };
template <> struct P<int> { int b; };
template <> struct P<int> { int c; };
__global__ void k(int *x) { P<int> p; x[0] = p.c = 1; }
//// kernel template without its types
template <typename T> __global__ void k(int n) { T a = n; }
void f() { k<<<1, 1>>>(3); }
//// pack not expanded
template <typename... T> __device__ int f(T... a) { return a; }
__global__ void k(int *x) { x[0] = f(1, 2); }
//// fold of nothing
template <typename... T> __device__ int f(T... a) { return (a + ...); }
__global__ void k(int *x) { x[0] = f(); }
//// fold without parentheses
template <typename... T> __device__ int f(T... a) { return a + ...; }
__global__ void k(int *x) { x[0] = f(1, 2); }
//// constexpr function that reads a global
int n = 3;
constexpr int f() { return n; }
__global__ void k(int *x) { constexpr int a = f(); x[0] = a; }
//// constexpr from a parameter
__global__ void k(int *x, int n) { constexpr int a = n * 2; x[0] = a; }
//// constexpr that divides by zero
__global__ void k(int *x) { constexpr int a = 1 / 0; x[0] = a; }
//// constexpr beyond an array
__global__ void k(int *x) { constexpr int t[3] = {1, 2, 3}; constexpr int a = t[3]; x[0] = a; }
//// constexpr endless recursion
constexpr int f(int n) { return f(n + 1); }
__global__ void k(int *x) { constexpr int a = f(0); x[0] = a; }
//// constexpr pointer to a local
__global__ void k(int *x) { int b = 3; constexpr int *p = &b; x[0] = *p; }
//// array by a const that is not constant
__global__ void k(int *x, int n) { const int m = n; int a[m]; x[0] = a[0]; }
//// static_assert on a variable
__global__ void k(int *x, int n) { static_assert(n > 0, "n"); x[0] = n; }
//// static_assert of sizes
struct P { int a; char b; };
static_assert(sizeof(P) == 5, "tamano");
__global__ void k(int *x) { x[0] = 1; }
//// if constexpr of a parameter
__global__ void k(int *x, bool b) { if constexpr (b) x[0] = 1; }
//// lambda with an unknown capture
__global__ void k(int *x) { auto f = [nada](int a) { return a; }; x[0] = f(1); }
//// lambda captures twice
__global__ void k(int *x) { int a = 1; auto f = [a, a] { return a; }; x[0] = f(); }
//// lambda with a default after
__global__ void k(int *x) { int a = 1; auto f = [a, =] { return a; }; x[0] = f(); }
//// lambda called with too many
__global__ void k(int *x) { auto f = [](int a) { return a; }; x[0] = f(1, 2); }
//// lambda assigned to another
__global__ void k(int *x) { auto f = [](int a) { return a; }; f = [](int a) { return a + 1; }; x[0] = f(1); }
//// lambda that captures to a function pointer
__global__ void k(int *x) { int b = 1; int (*f)(int) = [b](int a) { return a + b; }; x[0] = f(1); }
//// recursive lambda
__global__ void k(int *x) { auto f = [&](int a) { return a ? f(a - 1) : 1; }; x[0] = f(3); }
//// lambda without a body
__global__ void k(int *x) { auto f = [](int a); x[0] = 1; }
//// this captured outside
__global__ void k(int *x) { auto f = [this](int a) { return a; }; x[0] = f(1); }
//// pointer to a function of another type
__device__ int f(float a) { return a; }
__global__ void k(int *x) { int (*p)(int) = f; x[0] = p(1); }
//// pointer to a function called with too few
__device__ int f(int a) { return a; }
__global__ void k(int *x) { int (*p)(int) = f; x[0] = p(); }
//// pointer to an overloaded function as auto
__device__ int f(int a) { return a; }
__device__ int f(float a) { return a; }
__global__ void k(int *x) { auto p = f; x[0] = p(1); }
//// namespace inside a function
__global__ void k(int *x) { namespace a { int b; } x[0] = 1; }
//// using namespace that is unknown
using namespace nada;
__global__ void k(int *x) { x[0] = 1; }
//// using of an unknown member
namespace a { __device__ int f() { return 1; } }
using a::g;
__global__ void k(int *x) { x[0] = a::f(); }
//// namespace alias of nothing
namespace a = nada;
__global__ void k(int *x) { x[0] = 1; }
//// namespace that is not closed
namespace a {
__global__ void k(int *x) { x[0] = 1; }
//// namespace as a value
namespace a { __device__ int b; }
__global__ void k(int *x) { x[0] = a; }
//// dot on a namespace
namespace a { __device__ int b; }
__global__ void k(int *x) { x[0] = a.b; }
//// double colon on an object
struct P { int a; };
__global__ void k(int *x) { P p{1}; x[0] = p::a; }
//// dot on a type
struct P { static const int a = 3; };
__global__ void k(int *x) { x[0] = P.a; }
//// member through its class that is not static
struct P { int a; };
__global__ void k(int *x) { x[0] = P::a; }
//// method through its class that is not static
struct P { int a; __device__ int f() { return a; } };
__global__ void k(int *x) { x[0] = P::f(); }
//// operator with too many parameters
struct P { int a; };
__device__ P operator+(P a, P b, P c) { return a; }
__global__ void k(int *x) { x[0] = 1; }
//// operator of two ints
__device__ int operator+(int a, int b) { return 1; }
__global__ void k(int *x) { x[0] = 1 + 2; }
//// operator that does not exist
struct P { int a; };
__device__ P operator**(P a, P b) { return a; }
__global__ void k(int *x) { x[0] = 1; }
//// operator dot
struct P { int a; __device__ P operator.(int b) { return *this; } };
__global__ void k(int *x) { x[0] = 1; }
//// index operator outside a class
struct P { int a; };
__device__ int operator[](P a, int b) { return a.a; }
__global__ void k(int *x) { x[0] = 1; }
//// assignment operator outside a class
struct P { int a; };
__device__ P operator=(P a, P b) { return a; }
__global__ void k(int *x) { x[0] = 1; }
//// explicit conversion used implicitly
struct P { int a; __device__ explicit operator int() { return a; } };
__global__ void k(int *x) { P p{1}; x[0] = p; }
//// post-increment with only the other
struct P { int a; __device__ P &operator++() { a++; return *this; } };
__global__ void k(int *x) { P p{1}; p++; x[0] = p.a; }
//// macro never defined used as a call
__global__ void k(int *x) { REVISAR(x[0]); }
//// macro with an unbalanced argument
#define DOS(a) ((a) * 2)
__global__ void k(int *x) { x[0] = DOS((1); }
//// macro in an array that ends in a semicolon
#define N 3;
__global__ void k(int *x) { int a[N]; x[0] = a[0]; }
//// include without a name
#include
__global__ void k(int *x) { x[0] = 1; }
//// include without its marks
#include math.h
__global__ void k(int *x) { x[0] = 1; }
//// else without if of the preprocessor
#else
__global__ void k(int *x) { x[0] = 1; }
//// two elses of the preprocessor
#if 1
#else
#else
#endif
__global__ void k(int *x) { x[0] = 1; }
//// if of the preprocessor without a condition
#if
__global__ void k(int *x) { x[0] = 1; }
#endif
//// if of the preprocessor with a string
#if "a"
__global__ void k(int *x) { x[0] = 1; }
#endif
//// define without a name
#define
__global__ void k(int *x) { x[0] = 1; }
//// define of a number
#define 3 4
__global__ void k(int *x) { x[0] = 1; }
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
//// pack before another in a class
template <typename... T, typename U> struct P { U a; };
__global__ void k(int *x) { P<int, int> p; x[0] = 1; }
//// constexpr of a function that is not
__host__ __device__ int f(int n) { return n; }
__global__ void k(int *x) { constexpr int a = f(3); x[0] = a; }
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
//// specialisation after its use
template <typename T> __device__ int f(T a) { return 1; }
__global__ void k(int *x) { x[0] = f(1); }
template <> __device__ int f<int>(int a) { return 2; }
//// array by a const float
__global__ void k(int *x) { const float m = 3; int a[(int)m]; a[0] = 1; x[0] = a[0]; }
