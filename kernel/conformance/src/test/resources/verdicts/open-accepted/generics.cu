//// constexpr object of a struct with a constructor
struct P { int a; __device__ constexpr P(int v) : a(v) {} };
__global__ void k(int *x) { constexpr P p(3); int b[p.a]; b[0] = 1; x[0] = b[0]; }
//// constexpr method
struct P { int a; __device__ constexpr int f() const { return a * 2; } };
__global__ void k(int *x) { constexpr P p{3}; constexpr int b = p.f(); x[0] = b; }
//// lambda compared
__global__ void k(int *x) { auto f = [](int a) { return a; }; x[0] = f == f; }
