//// too few arguments
__device__ float suma(float a, float b) { return a + b; }
__global__ void k(float *x) { x[0] = suma(x[0]); }
//// too many arguments
__device__ float suma(float a, float b) { return a + b; }
__global__ void k(float *x) { x[0] = suma(1, 2, 3); }
//// too few arguments of a CUDA function
__global__ void k(float *x) { atomicAdd(x); }
//// atomicAdd on a value
__global__ void k(int *x) { atomicAdd(x[0], 1); }
//// atomicAdd on chars
__global__ void k(char *x) { atomicAdd(x, 1); }
//// atomicAdd on const memory
__global__ void k(const int *x) { atomicAdd(x, 1); }
//// shuffle without a mask
__global__ void k(int *x) { x[0] = __shfl_sync(x[0]); }
//// pointer where a value is wanted
__device__ float doble(float a) { return 2 * a; }
__global__ void k(float *x) { x[0] = doble(x); }
//// value where a pointer is wanted
__device__ void cero(float *a) { *a = 0; }
__global__ void k(float *x) { cero(x[0]); }
//// const pointer where a plain one is wanted
__device__ void cero(float *a) { *a = 0; }
__global__ void k(const float *x) { cero(x); }
//// temporary to a reference
__device__ void cero(float &a) { a = 0; }
__global__ void k(float *x) { cero(x[0] + 1); }
//// value of a void function
__device__ void nada() {}
__global__ void k(int *x) { x[0] = nada(); }
//// value returned from a void function
__device__ void f() { return 1; }
__global__ void k(int *x) { f(); }
//// value returned from a kernel
__global__ void k(int *x) { return 1; }
//// returned pointer for an int
__device__ int f(int *p) { return p; }
__global__ void k(int *x) { x[0] = f(x); }
//// kernel that returns int
__global__ int k(int *x) { x[0] = 1; return 0; }
//// kernel without a type
__global__ k(int *x) { x[0] = 1; }
//// function without a type
__device__ f(int x) { return x; }
__global__ void k(int *x) { x[0] = f(1); }
//// host function called from a kernel
float doble(float a) { return 2 * a; }
__global__ void k(float *x) { x[0] = doble(x[0]); }
//// host function called from a device function
__host__ float doble(float a) { return 2 * a; }
__device__ float f(float a) { return doble(a); }
__global__ void k(float *x) { x[0] = f(x[0]); }
//// kernel that is also a device function
__global__ __device__ void k(int *x) { x[0] = 1; }
//// kernel with an ellipsis
__global__ void k(int *x, ...) { x[0] = 1; }
//// kernel as a method
struct S { __global__ void k(int *x) { x[0] = 1; } };
//// host variable used by a kernel
int factor = 3;
__global__ void k(int *x) { x[0] = factor; }
//// ambiguous overload
__device__ int f(int a, float b) { return 1; }
__device__ int f(float a, int b) { return 2; }
__global__ void k(int *x) { x[0] = f(1, 2); }
//// ambiguous conversion
__device__ int f(float a) { return 1; }
__device__ int f(long long a) { return 2; }
__global__ void k(int *x) { x[0] = f(1); }
//// no overload fits
struct P { int a; };
__device__ int f(int a) { return 1; }
__device__ int f(float a) { return 2; }
__global__ void k(int *x) { P p{1}; x[0] = f(p); }
//// default argument that is not declared
__device__ int f(int a = limite) { return a; }
__global__ void k(int *x) { x[0] = f(); }
//// called a variable
__global__ void k(int *x) { int n = 3; x[0] = n(2); }
//// method of a const object that changes it
struct P { int a; __device__ void mas() { a++; } };
__global__ void k(const P *p) { p->mas(); }
//// const method that changes
struct P { int a; __device__ void mas() const { a++; } };
__global__ void k(P *p) { p->mas(); }
//// static method that uses a member
struct P { int a; __device__ static int f() { return a; } };
__global__ void k(int *x) { x[0] = P::f(); }
//// constructor with wrong arguments
struct P { int a; __device__ P(int v) : a(v) {} };
__global__ void k(int *x) { P p; x[0] = p.a; }
//// constructor of an unknown member
struct P { int a; __device__ P(int v) : b(v) {} };
__global__ void k(int *x) { P p(1); x[0] = p.a; }
//// explicit constructor by conversion
struct P { int a; __device__ explicit P(int v) : a(v) {} };
__global__ void k(int *x) { P p = 1; x[0] = p.a; }
//// host constructor in a kernel
struct P { int a; P(int v) : a(v) {} };
__global__ void k(int *x) { P p(1); x[0] = p.a; }
//// deleted function
__device__ int f(int a) = delete;
__global__ void k(int *x) { x[0] = f(1); }
//// lambda that captures nothing but uses a local
__global__ void k(int *x) { int n = 2; auto f = [](int a) { return a * n; }; x[0] = f(1); }
//// lambda that changes its copy
__global__ void k(int *x) { int n = 2; auto f = [n]() { n++; return n; }; x[0] = f(); }
//// cudaMalloc in a kernel without a pointer to a pointer
__global__ void k(float *x) { float *p; cudaMalloc(p, 4); x[0] = 1; }
//// kernel that is also a host function
__global__ __host__ void k(int *x) { x[0] = 1; }
//// kernel as a static method
struct S { __global__ static void k(int *x) { x[0] = 1; } };
//// default argument before one without
__device__ int f(int a = 1, int b) { return a + b; }
__global__ void k(int *x) { x[0] = f(1, 2); }
//// default argument twice
__device__ int f(int a = 1);
__device__ int f(int a = 1) { return a; }
__global__ void k(int *x) { x[0] = f(); }
