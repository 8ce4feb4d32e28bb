//// function with a literal for a const reference
__device__ int f(const int &a) { return a; }
__global__ void k(int *x) { x[0] = f(3); }
//// kernels overloaded
__global__ void k(int *x) { x[0] = 1; }
__global__ void k(float *x) { x[0] = 2; }
//// default argument used
__device__ int f(int a, int b = 2) { return a + b; }
__global__ void k(int *x) { x[0] = f(1); }
//// shadowing in an inner block
__global__ void k(int *x) { int a = 1; { int a = 2; x[0] = a; } x[1] = a; }
//// variable in its own value
__global__ void k(int *x) { int a = a + 1; x[0] = a; }
//// pointer to const moved
__global__ void k(const int *x, int *y) { x++; y[0] = *x; }
//// assignment to a ternary
__global__ void k(int *x, int a, int b) { (x[0] ? a : b) = 2; x[1] = a + b; }
//// static method with an object
struct P { static __device__ int f() { return 1; } };
__global__ void k(int *x) { P p; x[0] = p.f() + P::f(); }
//// class declared in a kernel
__global__ void k(int *x) { struct P { int a; }; P p = {1}; x[0] = p.a; }
//// goto in a kernel
__global__ void k(int *x) { if (x[0]) goto fin; x[1] = 1; fin: x[2] = 2; }
//// range-for of an array
__global__ void k(int *x) { int v[3] = {1, 2, 3}; for (int a : v) x[0] += a; }
