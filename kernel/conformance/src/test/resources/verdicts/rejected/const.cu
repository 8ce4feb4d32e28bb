//// write to a member of a const struct
struct P { int a; };
__global__ void k(const P *p) { p->a = 1; }
//// write to an element of a const array
__global__ void k(int *x) { const int a[3] = {1, 2, 3}; a[0] = x[0]; x[1] = a[0]; }
//// increment of what a const pointer points to
__global__ void k(const int *x) { x[0]++; }
//// compound assignment to a const
__global__ void k(int *x) { const float f = 1.5f; f *= 2; x[0] = f; }
//// const pointer moved
__global__ void k(int *x) { int *const p = x; p++; *p = 1; }
//// non-const reference to a const
__global__ void k(int *x) { const int a = 1; int &r = a; r = 2; x[0] = r; }
//// reference to another type
__global__ void k(float *x) { float f = 1; int &r = f; r = 2; x[0] = f; }
//// const argument to a reference
__device__ void f(int &a) { a = 1; }
__global__ void k(int *x) { const int a = 0; f(a); x[0] = a; }
//// literal argument to a reference
__device__ void f(int &a) { a = 1; }
__global__ void k(int *x) { f(3); x[0] = 1; }
//// sum as an argument to a reference
__device__ void f(float &a) { a = 1; }
__global__ void k(float *x) { f(x[0] + x[1]); }
//// float argument to an int reference
__device__ void f(int &a) { a = 1; }
__global__ void k(float *x) { f(x[0]); }
//// const member changed in a method
struct P { const int a = 1; __device__ void f() { a = 2; } };
__global__ void k(int *x) { P p; p.f(); x[0] = p.a; }
//// const member assigned in a constructor's body
struct P { const int a; __device__ P() { a = 2; } };
__global__ void k(int *x) { P p; x[0] = p.a; }
//// const pointer returned as plain
__device__ int *f(const int *p) { return p; }
__global__ void k(int *x) { x[0] = *f(x); }
//// loop counter that is const
__global__ void k(int *x) { for (const int i = 0; i < 3; i++) x[i] = i; }
//// range for over const that writes
__global__ void k(int *x) { int a[3] = {1, 2, 3}; for (const int &v : a) v = 0; x[0] = a[0]; }
//// swap of const references
__device__ void swap2(const int &a, const int &b) { int t = a; a = b; b = t; }
__global__ void k(int *x) { swap2(x[0], x[1]); }
//// const cast away by static_cast
__global__ void k(const int *x) { int *p = static_cast<int *>(x); *p = 1; }
//// blockIdx assigned
__global__ void k(int *x) { blockIdx.x = 3; x[0] = blockIdx.x; }
//// gridDim incremented
__global__ void k(int *x) { x[0] = gridDim.x++; }
//// warpSize assigned
__global__ void k(int *x) { warpSize = 16; x[0] = warpSize; }
//// volatile pointer into a plain one
__global__ void k(volatile int *x) { int *p = x; *p = 1; }
//// constexpr variable written
__global__ void k(int *x) { constexpr int n = 3; n = 4; x[0] = n; }
//// constexpr variable without a value
__global__ void k(int *x) { constexpr int n; x[0] = n; }
//// enumerator assigned
enum Color { ROJO };
__global__ void k(int *x) { ROJO = 3; x[0] = ROJO; }
//// function assigned
__device__ int f() { return 1; }
__global__ void k(int *x) { f = 0; x[0] = f(); }
//// call assigned
__device__ int f() { return 1; }
__global__ void k(int *x) { f() = 3; x[0] = 1; }
//// ternary of values assigned
__global__ void k(int *x) { (x[0] > 1 ? 2 : x[1]) = 4; }
//// postfix increment assigned
__global__ void k(int *x) { int i = 0; i++ = 3; x[0] = i; }
//// this assigned
struct P { __device__ void f() { this = nullptr; } };
__global__ void k(int *x) { P p; p.f(); x[0] = 1; }
//// constant memory incremented
__constant__ int c;
__global__ void k(int *x) { x[0] = c++; }
//// assignment of a struct with a const member
struct P { const int a; };
__global__ void k(int *x) { P p{1}, q{2}; p = q; x[0] = p.a; }
//// struct with a reference member assigned
struct P { int &a; };
__global__ void k(int *x) { P p{x[0]}, q{x[1]}; p = q; }
//// struct with a reference member not initialised
struct P { int &a; };
__global__ void k(int *x) { P p; x[0] = 1; }
//// struct with a const member not initialised
struct P { const int a; };
__global__ void k(int *x) { P p; x[0] = p.a; }
