//// array length as a template's value deduced
template <int N> __device__ int f(const int (&a)[N]) { return N; }
__global__ void k(int *x) { int a[5] = {}; x[0] = f(a); }
//// template given explicitly for nullptr
template <typename T> __device__ int f(T *a) { return a == nullptr; }
__global__ void k(int *x) { x[0] = f<int>(nullptr); }
//// template of a forwarding reference binds a literal
template <typename T> __device__ int f(T &&a) { return a; }
__global__ void k(int *x) { x[0] = f(3); }
//// template of two types with one explicit
template <typename R, typename T> __device__ R f(T a) { return R(a); }
__global__ void k(int *x) { x[0] = f<int>(3.5f); }
//// class template deduction by a constructor
template <typename T> struct P { T a; __device__ P(T v) : a(v) {} };
__global__ void k(int *x) { P p(3); x[0] = p.a; }
//// class template deduction through a guide
template <typename T> struct P { T a; }; template <typename T> P(T) -> P<T>;
__global__ void k(int *x) { P p{3}; x[0] = p.a; }
//// dependent base's member through this
template <typename T> struct B { T v; }; template <typename T> struct D : B<T> { __device__ T f() { return this->v; } };
__global__ void k(int *x) { D<int> d; d.v = 3; x[0] = d.f(); }
//// dependent base's member by using
template <typename T> struct B { T v; }; template <typename T> struct D : B<T> { using B<T>::v; __device__ T f() { return v; } };
__global__ void k(int *x) { D<int> d; d.v = 3; x[0] = d.f(); }
//// dependent type with typename
template <typename T> struct A { typedef T tipo; };
template <typename T> __device__ T f(typename A<T>::tipo a) { return a; }
__global__ void k(int *x) { x[0] = f<int>(3); }
//// typename where nothing depends
struct S { typedef int tipo; };
__global__ void k(int *x) { typename S::tipo b = 3; x[0] = b; }
//// dependent static value
template <typename T> struct A { static constexpr int v = sizeof(T); };
template <typename T> __device__ int f(T a) { return A<T>::v * 2; }
__global__ void k(int *x) { x[0] = f(3); }
//// template member with template
struct P { template <typename U> __device__ U f() { return U(1); } };
template <typename T> __device__ int g(T p) { return p.template f<int>(); }
__global__ void k(int *x) { P p; x[0] = g(p); }
//// template member of a known class without template
struct P { template <typename U> __device__ U f() { return U(1); } };
template <typename T> __device__ int g(P p, T) { return p.f<int>(); }
__global__ void k(int *x) { P p; x[0] = g(p, 1); }
//// two templates of which one is more special
template <typename T> __device__ int f(T a) { return 1; }
template <typename T> __device__ int f(T *a) { return 2; }
__global__ void k(int *x) { x[0] = f(x); }
//// enable_if by hand that fits
template <bool B, typename T> struct si {}; template <typename T> struct si<true, T> { using tipo = T; };
template <int N> __device__ typename si<(N > 2), int>::tipo f() { return N; }
__global__ void k(int *x) { x[0] = f<3>(); }
//// angle brackets with a comparison in parentheses
template <bool B> __device__ int f() { return B; }
__global__ void k(int *x) { x[0] = f<(3 > 2)>(); }
//// pack of values summed
template <int... N> __device__ int f() { return (N + ... + 0); }
__global__ void k(int *x) { x[0] = f<1, 2, 3>(); }
//// sizeof of a pack
template <typename... T> __device__ int f(T... a) { return sizeof...(a); }
__global__ void k(int *x) { x[0] = f(1, 2, 3); }
//// recursion of a pack with if constexpr
template <typename T, typename... R> __device__ int f(T a, R... r) { if constexpr (sizeof...(r) > 0) return a + f(r...); else return a; }
__global__ void k(int *x) { x[0] = f(1, 2); }
//// template recursion ended by if constexpr
template <int N> __device__ int f() { if constexpr (N == 0) return 0; else return N + f<N - 1>(); }
__global__ void k(int *x) { x[0] = f<3>(); }
//// template value that is an enum
enum class M { A, B };
template <M m> __device__ int f() { return m == M::A; }
__global__ void k(int *x) { x[0] = f<M::A>(); }
//// template value that is auto
template <auto N> __device__ int f() { return N; }
__global__ void k(int *x) { x[0] = f<3>() + f<'a'>(); }
//// template value that is a function
__device__ int g(int a) { return a + 1; }
template <int (*F)(int)> __device__ int f(int a) { return F(a); }
__global__ void k(int *x) { x[0] = f<g>(3); }
//// template template parameter
template <typename T> struct P { T a; };
template <template <typename> class C> __device__ int f() { C<int> c{3}; return c.a; }
__global__ void k(int *x) { x[0] = f<P>(); }
//// specialisation in another namespace
namespace n { template <typename T> __device__ int f(T a) { return 1; } }
template <> __device__ int n::f<int>(int a) { return 2; }
__global__ void k(int *x) { x[0] = n::f(1); }
//// explicit instantiation of a kernel
template <typename T> __global__ void g(T *x) { x[0] = 1; }
template __global__ void g<int>(int *);
__global__ void k(int *x) { x[0] = 1; }
//// static_assert on a type that holds
template <typename T> __device__ T f(T a) { static_assert(sizeof(T) == 4, "solo 32 bits"); return a; }
__global__ void k(int *x) { x[0] = f(1); }
//// static_assert false in a template that nothing uses
template <typename T> __device__ T f(T a) { static_assert(false, "nunca"); return a; }
__global__ void k(int *x) { x[0] = 1; }
//// static_assert that is false for all in a template that nothing uses
template <typename T> __device__ T f(T a) { static_assert(sizeof(T) == 0, "nunca"); return a; }
__global__ void k(int *x) { x[0] = 1; }
//// template's default type used by empty brackets
template <typename T = int> struct P { T a; };
__global__ void k(int *x) { P<> p{3}; x[0] = p.a; }
//// template's default type without brackets
template <typename T = int> struct P { T a; };
__global__ void k(int *x) { P p; p.a = 3; x[0] = p.a; }
//// constexpr function with a loop
__device__ constexpr int f(int a) { int s = 0; for (int i = 0; i < a; i++) s += i; return s; }
__global__ void k(int *x) { constexpr int a = f(5); x[0] = a; }
//// constexpr that overflows
__global__ void k(int *x) { constexpr int a = 2147483647 + 1; x[0] = a; }
//// constexpr if with an assignment
__global__ void k(int *x) { constexpr int a = 3; if constexpr (a == 3) x[0] = 1; else x[0] = 2; }
//// constexpr if of a narrowing condition
__global__ void k(int *x) { constexpr int a = 3; if constexpr (a) x[0] = 1; }
//// constexpr if of a masked value
template <int N> __global__ void g(int *x) { if constexpr (N & 2) x[0] = 1; }
__global__ void k(int *x) { x[0] = 2; }
//// constexpr lambda
__global__ void k(int *x) { constexpr auto f = [](int a) { return a * 2; }; constexpr int b = f(3); x[0] = b; }
//// lambda in a default template argument
template <typename T, int N = 4> struct Bufer { T v[N]; __device__ int size() const { return N; } };
__global__ void k(int *x) { Bufer<int> b; x[0] = b.size(); }
//// lambda captures a structured binding
struct S { int a, b; };
__global__ void k(int *x) { S s{1, 2}; auto [a, b] = s; auto f = [a = a] { return a; }; x[0] = f() + b; }
//// lambda that takes this by default
struct S { int v; __device__ int f() { auto g = [=] { return v; }; return g(); } };
__global__ void k(int *x) { S s{3}; x[0] = s.f(); }
//// lambda by reference returned
__device__ auto make(int a) { return [=](int b) { return a + b; }; }
__global__ void k(int *x) { auto f = make(3); x[0] = f(4); }
//// lambda with an ampersand and a copy
__global__ void k(int *x) { int a = 1, b = 2; auto f = [&, a] { b = a; }; f(); x[0] = b; }
//// lambda with a result of another type
__global__ void k(int *x) { auto f = [](float a) -> int { return a; }; x[0] = f(1.5f); }
//// lambda as a template argument
template <typename F> __device__ int ap(F f) { return f(3); }
__global__ void k(int *x) { x[0] = ap([](int a) { return a + 1; }); }
//// constexpr object of a struct with a constructor
struct P { int a; __device__ constexpr P(int v) : a(v) {} };
__global__ void k(int *x) { constexpr P p(3); int b[p.a]; b[0] = 1; x[0] = b[0]; }
//// constexpr method
struct P { int a; __device__ constexpr int f() const { return a * 2; } };
__global__ void k(int *x) { constexpr P p{3}; constexpr int b = p.f(); x[0] = b; }
//// lambda compared
__global__ void k(int *x) { auto f = [](int a) { return a; }; x[0] = f == f; }
//// constexpr array of structs
struct P { int a, b; };
constexpr __device__ P t[2] = {{1, 2}, {3, 4}};
__global__ void k(int *x) { int s[t[1].a]; s[0] = 1; x[0] = s[0]; }
//// constexpr object with operators
struct P { int a; __device__ constexpr P operator+(P o) const { return P{a + o.a}; } };
__global__ void k(int *x) { constexpr P p{3}, q{4}; constexpr P r = p + q; int s[r.a]; s[0] = 1; x[0] = s[0]; }
//// constexpr local array in a size
__global__ void k(int *x) { constexpr int t[3] = {1, 2, 3}; int s[t[2]]; s[0] = 1; x[0] = s[0]; }
//// constexpr struct's member as a template argument
struct P { int a; };
template <int N> __device__ int g() { return N; }
__global__ void k(int *x) { constexpr P p{3}; x[0] = g<p.a>(); }
//// constexpr object by default in a static assertion
struct P { int a = 4; __device__ constexpr int twice() const { int s = 0; for (int i = 0; i < 2; i++) s += a; return s; } };
__global__ void k(int *x) { constexpr P p; static_assert(p.twice() == 8, ""); x[0] = p.a; }
//// member templates of what does not depend on a parameter
struct P { template <typename U> __device__ U f() { return U(1); } };
template <typename T> struct Q {
  P p;
  template <typename U> __device__ U f() { return U(p.f<T>()); }
  __device__ int g(Q other) { return this->f<int>() + other.f<int>() + p.f<int>(); }
};
template <typename T> __device__ int h(T q) { P p; return q.template f<int>() + p.f<int>(); }
__global__ void k(int *x) { Q<int> q; x[0] = q.g(q) + h(q); }
//// type that two bases have, named with its class or hidden
struct A { using type = int; }; struct B { using type = float; };
struct D : A, B { using type = A::type; __device__ type f() { return 1; } };
struct E : A, B { __device__ B::type f() { return 2; } };
template <typename T> struct R { T value; };
struct F : R<int>, R<float> { __device__ int f() { R<int> r{3}; return r.value; } };
__global__ void k(int *x) { D d; D::type v = 2; E e; F f; x[0] = d.f() + v + e.f() + f.f(); }
