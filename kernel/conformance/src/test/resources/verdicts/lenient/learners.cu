//// return in braces that narrows
__device__ int f(double d) { return {d}; }
__global__ void k(int *x) { x[0] = f(1); }
//// constexpr function without qualifiers
constexpr int f(int a) { return a * 2; }
__global__ void k(int *x) { int b[f(3)]; b[0] = 1; x[0] = b[0]; }
//// constexpr function without qualifiers at run time
constexpr int f(int a) { return a * 2; }
__global__ void k(int *x) { x[0] = f(x[1]); }
//// lambda with device
__global__ void k(int *x) { auto f = [] __device__ (int a) { return a; }; x[0] = f(1); }
//// designated initializers
struct P { int a, b; };
__global__ void k(int *x) { P p{.a = 1, .b = 2}; x[0] = p.a; }
//// uint
__global__ void k(uint *x) { x[0] = 1; }
//// ulong
__global__ void k(ulong *x) { x[0] = 1; }
