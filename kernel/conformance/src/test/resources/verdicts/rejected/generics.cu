//// template of a type given a kernel's parameter
template <typename T> __device__ T f(T a) { return a; }
__global__ void k(int *x, int n) { x[0] = f<n>(3); }
//// array length deduced from a pointer
template <int N> __device__ int f(const int (&a)[N]) { return N; }
__global__ void k(int *x) { x[0] = f(x); }
//// template deduced from an empty list
template <typename T> __device__ T f(T a) { return a; }
__global__ void k(int *x) { x[0] = f({}); }
//// template deduced from a list
template <typename T> __device__ T f(T a) { return a; }
__global__ void k(int *x) { x[0] = f({1}); }
//// template deduced from zero for a pointer
template <typename T> __device__ int f(T *a) { return a == nullptr; }
__global__ void k(int *x) { x[0] = f(0); }
//// template deduced from nullptr for a pointer
template <typename T> __device__ int f(T *a) { return a == nullptr; }
__global__ void k(int *x) { x[0] = f(nullptr); }
//// template of a const pointer writes
template <typename T> __device__ void f(T a) { a[0] = 1; }
__global__ void k(const int *x) { f(x); }
//// template of a reference binds a literal
template <typename T> __device__ T f(T &a) { return a; }
__global__ void k(int *x) { x[0] = f(3); }
//// template whose result cannot be deduced
template <typename R, typename T> __device__ R f(T a) { return R(a); }
__global__ void k(int *x) { x[0] = f(3.5f); }
//// class template deduction without a constructor
template <typename T> struct P { T a; };
__global__ void k(int *x) { P p = 3; x[0] = p.a; }
//// class template deduction of two types for one
template <typename T> struct P { T a, b; __device__ P(T v, T w) : a(v), b(w) {} };
__global__ void k(int *x) { P p(3, 4.5f); x[0] = p.a; }
//// class template deduction as a parameter
template <typename T> struct P { T a; };
__device__ int f(P p) { return p.a; }
__global__ void k(int *x) { P<int> p{3}; x[0] = f(p); }
//// dependent base's member without this
template <typename T> struct B { T v; }; template <typename T> struct D : B<T> { __device__ T f() { return v; } };
__global__ void k(int *x) { D<int> d; d.v = 3; x[0] = d.f(); }
//// dependent base's method without this
template <typename T> struct B { __device__ T g() { return 3; } }; template <typename T> struct D : B<T> { __device__ T f() { return g(); } };
__global__ void k(int *x) { D<int> d; x[0] = d.f(); }
//// dependent type in a parameter without typename
template <typename T> struct A { typedef T tipo; };
template <typename T> __device__ T f(A<T>::tipo a) { return a; }
__global__ void k(int *x) { x[0] = f<int>(3); }
//// dependent type in an alias without typename
template <typename T> struct A { typedef T tipo; };
template <typename T> struct B { using otro = A<T>::tipo; };
__global__ void k(int *x) { B<int>::otro a = 3; x[0] = a; }
//// dependent type as a result without typename
template <typename T> struct A { typedef T tipo; };
template <typename T> __device__ A<T>::tipo f(T a) { return a; }
__global__ void k(int *x) { x[0] = f(3); }
//// dependent type in a cast without typename
template <typename T> struct A { typedef T tipo; };
template <typename T> __device__ T f(T a) { return static_cast<A<T>::tipo>(a); }
__global__ void k(int *x) { x[0] = f(3); }
//// dependent type of the parameter itself without typename
struct S { typedef int tipo; };
template <typename T> __device__ int f(T a) { T::tipo b = 3; return b; }
__global__ void k(int *x) { x[0] = f(S()); }
//// dependent pointer that is a product without typename
struct S { typedef int tipo; };
template <typename T> __device__ int f(T a, int *p) { T::tipo * b = p; return *b; }
__global__ void k(int *x) { x[0] = f(S(), x); }
//// two templates that fit alike
template <typename T> __device__ int f(T a, int b) { return 1; }
template <typename T> __device__ int f(int a, T b) { return 2; }
__global__ void k(int *x) { x[0] = f(1, 2); }
//// template and const reference of the same
template <typename T> __device__ int f(T a) { return 1; }
template <typename T> __device__ int f(const T &a) { return 2; }
__global__ void k(int *x) { x[0] = f(1); }
//// enable_if by hand that fits none
template <bool B, typename T> struct si {}; template <typename T> struct si<true, T> { using tipo = T; };
template <int N> __device__ typename si<(N > 2), int>::tipo f() { return N; }
__global__ void k(int *x) { x[0] = f<1>(); }
//// angle brackets closed by a comparison
template <bool B> __device__ int f() { return B; }
__global__ void k(int *x) { x[0] = f<3 > 2>(); }
//// pack by a fold without its parentheses
template <typename... T> __device__ int f(T... a) { return a + ...; }
__global__ void k(int *x) { x[0] = f(1, 2, 3); }
//// pack used without dots
template <typename... T> __device__ int g(T... a) { return 1; }
template <typename... T> __device__ int f(T... a) { return g(a); }
__global__ void k(int *x) { x[0] = f(1, 2, 3); }
//// sizeof of what is no pack
template <typename T> __device__ int f(T a) { return sizeof...(a); }
__global__ void k(int *x) { x[0] = f(1); }
//// recursion of a pack without its end
template <typename T, typename... R> __device__ int f(T a, R... r) { return a + f(r...); }
__global__ void k(int *x) { x[0] = f(1, 2); }
//// template recursion without its end
template <int N> __device__ int f() { return N + f<N - 1>(); }
__global__ void k(int *x) { x[0] = f<3>(); }
//// template recursion ended by an if that is not constexpr
template <int N> __device__ int f() { if (N == 0) return 0; else return N + f<N - 1>(); }
__global__ void k(int *x) { x[0] = f<3>(); }
//// template value of another type
template <unsigned N> __device__ int f() { return N; }
__global__ void k(int *x) { x[0] = f<-1>(); }
//// template value that is an enum by a number
enum class M { A, B };
template <M m> __device__ int f() { return m == M::A; }
__global__ void k(int *x) { x[0] = f<1>(); }
//// template template parameter given a type
template <typename T> struct P { T a; };
template <template <typename> class C> __device__ int f() { C<int> c{3}; return c.a; }
__global__ void k(int *x) { x[0] = f<P<int>>(); }
//// alias template specialised
template <typename T> using V = T *;
template <> using V<int> = int;
__global__ void k(int *x) { V<float> p = nullptr; x[0] = p == nullptr; }
//// alias template in a block
__global__ void k(int *x) { template <typename T> using V = T *; V<int> p = x; p[0] = 1; }
//// class template in a block
__global__ void k(int *x) { template <typename T> struct V { T a; }; V<int> p; x[0] = p.a; }
//// specialisation with another constness
template <typename T> __device__ int f(T a) { return 1; }
template <> __device__ int f<int>(const int &a) { return 2; }
__global__ void k(int *x) { x[0] = f(1); }
//// specialisation without the empty brackets
template <typename T> struct P { T a; };
struct P<int> { int b; };
__global__ void k(int *x) { P<int> p; x[0] = p.b; }
//// explicit instantiation with a wrong type
template <typename T> __global__ void g(T *x) { x[0] = 1; }
template __global__ void g<int>(float *);
__global__ void k(int *x) { x[0] = 1; }
//// explicit instantiation of what is not there
template __global__ void g<int>(int *);
__global__ void k(int *x) { x[0] = 1; }
//// static_assert on a type that fails in an instance
template <typename T> __device__ T f(T a) { static_assert(sizeof(T) == 8, "solo 64 bits"); return a; }
__global__ void k(int *x) { x[0] = f(1); }
//// constexpr function that calls one that is not
__device__ int g(int a) { return a; }
__device__ constexpr int f(int a) { return g(a); }
__global__ void k(int *x) { constexpr int a = f(1); x[0] = a; }
//// constexpr function with a shift too far
__device__ constexpr int f(int a) { return 1 << a; }
__global__ void k(int *x) { constexpr int a = f(40); x[0] = a; }
//// constexpr of a float from an int array
__global__ void k(int *x) { constexpr int a[3] = {1, 2, 3}; constexpr int b = a[3]; x[0] = b; }
//// consteval
__device__ consteval int f(int a) { return a * 2; }
__global__ void k(int *x) { x[0] = f(3); }
//// concept
template <typename T> concept Num = sizeof(T) == 4;
template <Num T> __device__ T f(T a) { return a; }
__global__ void k(int *x) { x[0] = f(3); }
//// requires
template <typename T> requires (sizeof(T) == 4) __device__ T f(T a) { return a; }
__global__ void k(int *x) { x[0] = f(3); }
//// auto parameter of a function
__device__ int f(auto a) { return a; }
__global__ void k(int *x) { x[0] = f(3); }
//// spaceship
__global__ void k(int *x) { auto a = x[0] <=> x[1]; x[0] = a < 0; }
//// lambda captures an element
__global__ void k(int *x) { auto f = [x[0]] { return 1; }; x[0] = f(); }
//// lambda captures a member
struct S { int v; __device__ int f() { auto g = [v] { return v; }; return g(); } };
__global__ void k(int *x) { S s{3}; x[0] = s.f(); }
//// lambda that uses a member without this
struct S { int v; __device__ int f() { auto g = [] { return v; }; return g(); } };
__global__ void k(int *x) { S s{3}; x[0] = s.f(); }
//// lambda with an ampersand and a reference
__global__ void k(int *x) { int a = 1, b = 2; auto f = [&, &a] { b = a; }; f(); x[0] = b; }
//// lambda with an equals and this
struct S { int v; __device__ int f() { auto g = [=, this] { return v; }; return g(); } };
__global__ void k(int *x) { S s{3}; x[0] = s.f(); }
//// lambda with its parameters in brackets
__global__ void k(int *x) { auto f = [int a] { return a; }; x[0] = f(1); }
//// lambda of Java
__global__ void k(int *x) { auto f = (a) -> a + 1; x[0] = f(1); }
//// lambda with too many parameters for its use
template <typename F> __device__ int ap(F f) { return f(3); }
__global__ void k(int *x) { x[0] = ap([](int a, int b) { return a + b; }); }
//// lambda into a reference that is not const
template <typename F> __device__ int ap(F &f) { return f(3); }
__global__ void k(int *x) { x[0] = ap([](int a) { return a + 1; }); }
//// template value that is a string
template <const char *S> __device__ int f() { return S[0]; }
__global__ void k(int *x) { x[0] = f<"a">(); }
//// class with a member template in a block
__global__ void k(int *x) { struct V { template <typename T> __device__ T f(T a) { return a; } }; V v; x[0] = v.f(1); }
//// template's default type without brackets as a member
template <typename T = int> struct P { T a; };
struct Q { P p; };
__global__ void k(int *x) { Q q; x[0] = sizeof(q); }
//// constexpr function with a static local
__device__ constexpr int f(int a) { static int b = 3; return a + b; }
__global__ void k(int *x) { x[0] = f(1); }
//// constexpr object of a struct with a plain constructor
struct P { int a; __device__ P(int v) : a(v) {} };
__global__ void k(int *x) { constexpr P p(3); x[0] = p.a; }
//// constexpr reference to a local
__global__ void k(int *x) { int a = 3; constexpr int &r = a; x[0] = r; }
//// lambda in unevaluated sizeof
__global__ void k(int *x) { x[0] = sizeof([] { return 1; }); }
//// lambda default constructed
__global__ void k(int *x) { auto f = [](int a) { return a; }; decltype(f) g; x[0] = g(1); }
//// const object of run time in a size
struct P { int a; };
__global__ void k(int *x) { const P p{3}; int b[p.a]; b[0] = 1; x[0] = b[0]; }
//// member template of a dependent class without template
template <typename T> struct P { template <typename U> __device__ U f() { return U(1); } };
template <typename T> __device__ int g(P<T> p) { return p.f<int>(); }
__global__ void k(int *x) { P<int> p; x[0] = g(p); }
//// member template of the parameter without template
struct P { template <typename U> __device__ U f() { return U(1); } };
template <typename T> __device__ int g(T p) { return p.f<int>(); }
__global__ void k(int *x) { P p; x[0] = g(p); }
//// type that two bases have
struct A { using type = int; }; struct B { using type = float; }; struct D : A, B {};
__global__ void k(int *x) { D::type v = 2; x[0] = v; }
//// type that two bases have, in a method
struct A { struct In {}; }; struct B { enum In { ONE }; };
struct D : A, B { __device__ int f() { In i; return 0; } };
__global__ void k(int *x) { D d; x[0] = d.f(); }
//// enumerator that two bases have
struct A { enum { N = 4 }; }; struct B { enum { N = 5 }; };
struct D : A, B { __device__ int f() { return N; } };
__global__ void k(int *x) { D d; x[0] = d.f(); }
