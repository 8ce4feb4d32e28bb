//// return without a value
__device__ int f(int a) { return; }
__global__ void k(int *x) { x[0] = f(1); }
//// host constant array
const int table[3] = {1, 2, 3};
__global__ void k(int *x) { x[0] = table[threadIdx.x]; }
//// kernel calls a kernel
__global__ void g(int *x) { x[0] = 1; }
__global__ void k(int *x) { g(x); }
//// device function calls a kernel
__global__ void g(int *x) { x[0] = 1; }
__device__ void f(int *x) { g(x); }
__global__ void k(int *x) { f(x); }
//// launch with one argument
__global__ void g(int *x) { x[0] = 1; }
void run(int *x) { g<<<1>>>(x); }
//// launch with five arguments
__global__ void g(int *x) { x[0] = 1; }
void run(int *x) { g<<<1, 2, 3, 0, 5>>>(x); }
//// launch without brackets
__global__ void g(int *x) { x[0] = 1; }
void run(int *x) { g<<1, 2>>(x); }
//// launch with two brackets
__global__ void g(int *x) { x[0] = 1; }
void run(int *x) { g<<1, 2>>>(x); }
//// launch before the name
__global__ void g(int *x) { x[0] = 1; }
void run(int *x) { <<<1, 2>>>g(x); }
//// launch after the arguments
__global__ void g(int *x) { x[0] = 1; }
void run(int *x) { g(x)<<<1, 2>>>; }
//// launch of a device function
__device__ void g(int *x) { x[0] = 1; }
void run(int *x) { g<<<1, 2>>>(x); }
//// launch of a host function
void g(int *x) { x[0] = 1; }
void run(int *x) { g<<<1, 2>>>(x); }
//// launch of a variable
void run(int *x) { int g = 3; g<<<1, 2>>>(x); }
//// launch with too few arguments of the kernel
__global__ void g(int *x, int n) { x[0] = n; }
void run(int *x) { g<<<1, 2>>>(x); }
//// launch with too many arguments of the kernel
__global__ void g(int *x) { x[0] = 1; }
void run(int *x) { g<<<1, 2>>>(x, 3); }
//// launch with a float pointer for an int pointer
__global__ void g(int *x) { x[0] = 1; }
void run(float *x) { g<<<1, 2>>>(x); }
//// launch with a value for a pointer
__global__ void g(int *x) { x[0] = 1; }
void run(int x) { g<<<1, 2>>>(x); }
//// launch with a pointer for a value
__global__ void g(int *x, int n) { x[0] = n; }
void run(int *x, int *n) { g<<<1, 2>>>(x, n); }
//// launch with a string as the grid
__global__ void g(int *x) { x[0] = 1; }
void run(int *x) { g<<<"1", 2>>>(x); }
//// launch with a pointer as the block
__global__ void g(int *x) { x[0] = 1; }
void run(int *x) { g<<<1, x>>>(x); }
//// launch with a struct as the grid
struct P { int a; };
__global__ void g(int *x) { x[0] = 1; }
void run(int *x) { P p; g<<<p, 2>>>(x); }
//// launch whose value is used
__global__ void g(int *x) { x[0] = 1; }
void run(int *x) { int a = g<<<1, 2>>>(x); }
//// launch of a template without arguments that cannot be deduced
template <int N> __global__ void g(int *x) { x[0] = N; }
void run(int *x) { g<<<1, 2>>>(x); }
//// launch of a template with a wrong argument
template <int N> __global__ void g(int *x) { x[0] = N; }
void run(int *x) { g<float><<<1, 2>>>(x); }
//// launch of a template by a variable
template <int N> __global__ void g(int *x) { x[0] = N; }
void run(int *x, int n) { g<n><<<1, 2>>>(x); }
//// launch with four values in dim3
__global__ void g(int *x) { x[0] = 1; }
void run(int *x) { g<<<dim3(1, 2, 3, 4), 2>>>(x); }
//// dynamic shared as a pointer
__global__ void k(int *x) { extern __shared__ int *s; x[0] = s[0]; }
//// constant array written
__constant__ int c[4];
__global__ void k(int *x) { c[0] = 1; x[0] = c[0]; }
//// constant struct's member written
struct P { int a; };
__constant__ P c;
__global__ void k(int *x) { c.a = 1; x[0] = c.a; }
//// kernel that is recursive by a call
__global__ void k(int *x) { if (x[0]) k(x); }
//// float4 printed
__global__ void k(float4 *x) { printf("%f", x[0]); }
