//// atomicAdd on an unsigned long long
__global__ void k(unsigned long long *x) { atomicAdd(x, 1ULL); }
//// atomicAdd of a float to an int
__global__ void k(int *x) { atomicAdd(x, 1.5f); }
//// atomicAdd of an int to a float
__global__ void k(float *x) { atomicAdd(x, 1); }
//// atomicAdd of a double to a float
__global__ void k(float *x) { atomicAdd(x, 1.0); }
//// atomicAdd on a member
struct P { int a; };
__global__ void k(P *p) { atomicAdd(&p->a, 1); }
//// atomicAdd on a local
__global__ void k(int *x) { int a = 0; atomicAdd(&a, 1); x[0] = a; }
//// atomicMax on a long long
__global__ void k(long long *x) { atomicMax(x, 1LL); }
//// atomicCAS on an unsigned short
__global__ void k(unsigned short *x) { unsigned short a = 1, b = 2; atomicCAS(x, a, b); }
//// atomicExch on a float
__global__ void k(float *x) { atomicExch(x, 1.0f); }
//// atomicInc on an unsigned
__global__ void k(unsigned *x) { atomicInc(x, 10); }
//// atomicAdd_block
__global__ void k(int *x) { atomicAdd_block(x, 1); }
//// atomic result into another type
__global__ void k(int *x, float *y) { y[0] = atomicAdd(x, 1); }
//// shuffle with the arguments in another order
__global__ void k(int *x) { x[0] = __shfl_down_sync(x[1], 0xffffffff, 1); }
//// shuffle of a double
__global__ void k(double *x) { x[0] = __shfl_xor_sync(0xffffffff, x[1], 1); }
//// shuffle of a char
__global__ void k(char *x) { x[0] = __shfl_sync(0xffffffff, x[1], 0); }
//// printf with too few arguments
__global__ void k(int *x) { printf("%d %d\n", x[0]); }
//// printf with too many arguments
__global__ void k(int *x) { printf("%d\n", x[0], x[1]); }
//// printf of a float with d
__global__ void k(float *x) { printf("%d\n", x[0]); }
//// printf of an int with f
__global__ void k(int *x) { printf("%f\n", x[0]); }
//// printf of an int with s
__global__ void k(int *x) { printf("%s\n", x[0]); }
//// printf with an unknown letter
__global__ void k(int *x) { printf("%y\n", x[0]); }
//// assert with a message
__global__ void k(int *x) { assert(x[0] > 0 && "positivo"); }
//// malloc with a cast
__global__ void k(int *x) { int *p = (int *)malloc(4); p[0] = 1; x[0] = p[0]; free(p); }
//// memcpy in a kernel
__global__ void k(int *x, int *y) { memcpy(x, y, 16); }
//// fabsf of a double
__global__ void k(double *x) { x[0] = fabsf(x[1]); }
//// M_PI
__global__ void k(float *x) { x[0] = M_PI; }
//// INFINITY
__global__ void k(float *x) { x[0] = INFINITY; }
//// FLT_MAX
__global__ void k(float *x) { x[0] = FLT_MAX; }
//// INT_MAX
__global__ void k(int *x) { x[0] = INT_MAX; }
//// popc of a float
__global__ void k(int *x, float f) { x[0] = __popc(f); }
//// ldg of a float4
__global__ void k(const float4 *x, float4 *y) { y[0] = __ldg(x); }
//// trap
__global__ void k(int *x) { if (x[0]) __trap(); }
//// shared of two dimensions
__global__ void k(float *x) { __shared__ float s[16][17]; s[threadIdx.y][threadIdx.x] = 1; x[0] = s[0][0]; }
//// shared by a const
__global__ void k(float *x) { const int n = 16; __shared__ float s[n]; s[0] = 1; x[0] = s[0]; }
//// shared by a template value
template <int N> __global__ void k(float *x) { __shared__ float s[N]; s[0] = 1; x[0] = s[0]; }
template __global__ void k<16>(float *);
//// shared in an if
__global__ void k(float *x) { if (x[0] > 0) { __shared__ float s[4]; s[0] = 1; x[0] = s[0]; } }
//// shared after the type
__global__ void k(float *x) { float __shared__ s[4]; s[0] = 1; x[0] = s[0]; }
//// shared pointer
__global__ void k(float *x) { __shared__ float *p; p = x; p[0] = 1; }
//// constant array with values and no size
__constant__ int c[] = {1, 2, 3};
__global__ void k(int *x) { x[0] = c[0]; }
//// kernel template with a default type
template <typename T = float> __global__ void k(T *x) { x[0] = 1; }
template __global__ void k<>(float *);
//// kernel with a struct parameter by value
struct P { int a[4]; };
__global__ void k(P p, int *x) { x[0] = p.a[1]; }
//// kernel with an array parameter
__global__ void k(int x[10]) { x[0] = 1; }
//// kernel with a two-dimensional parameter
__global__ void k(float x[][16]) { x[1][2] = 1; }
//// inline device function
__inline__ __device__ int f() { return 1; }
__global__ void k(int *x) { x[0] = f(); }
//// forceinline device function
__forceinline__ __device__ int f() { return 1; }
__global__ void k(int *x) { x[0] = f(); }
//// noinline
__noinline__ __device__ int f() { return 1; }
__global__ void k(int *x) { x[0] = f(); }
//// recursion
__device__ int f(int n) { return n < 2 ? 1 : n * f(n - 1); }
__global__ void k(int *x) { x[0] = f(5); }
//// function pointer in a kernel
__device__ int f(int n) { return n; }
__global__ void k(int *x) { int (*p)(int) = f; x[0] = p(3); }
//// virtual call
struct P { virtual __device__ int f() { return 1; } };
__global__ void k(int *x) { P p; x[0] = p.f(); }
