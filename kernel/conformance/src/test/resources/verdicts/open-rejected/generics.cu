//// template member of the parameter without template
struct P { template <typename U> __device__ U f() { return U(1); } };
template <typename T> __device__ int g(T p) { return p.f<int>(); }
__global__ void k(int *x) { P p; x[0] = g(p); }
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
