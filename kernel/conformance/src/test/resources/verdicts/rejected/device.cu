//// atomicAdd on a value
__global__ void k(int *x) { atomicAdd(x[0], 1); }
//// atomicAdd on a char
__global__ void k(char *x) { atomicAdd(x, 1); }
//// atomicAdd on a short
__global__ void k(short *x) { atomicAdd(x, (short)1); }
//// atomicAdd on a long long
__global__ void k(long long *x) { atomicAdd(x, 1LL); }
//// atomicAdd on a size_t
__global__ void k(size_t *x) { atomicAdd(x, 1); }
//// atomicAdd on a bool
__global__ void k(bool *x) { atomicAdd(x, 1); }
//// atomicAdd on a const pointer
__global__ void k(const int *x) { atomicAdd(x, 1); }
//// atomicAdd without a value
__global__ void k(int *x) { atomicAdd(x); }
//// atomicAdd with three arguments
__global__ void k(int *x) { atomicAdd(x, 0, 1); }
//// atomicAdd on a float2
__global__ void k(float2 *x) { atomicAdd(x, make_float2(1, 2)); }
//// atomicSub on a float
__global__ void k(float *x) { atomicSub(x, 1.0f); }
//// atomicMax on a float
__global__ void k(float *x) { atomicMax(x, 1.0f); }
//// atomicMin on a double
__global__ void k(double *x) { atomicMin(x, 1.0); }
//// atomicMul
__global__ void k(int *x) { atomicMul(x, 2); }
//// atomicAnd on a float
__global__ void k(float *x) { atomicAnd(x, 1); }
//// atomicCAS on a float
__global__ void k(float *x) { atomicCAS(x, 1.0f, 2.0f); }
//// atomicCAS with two arguments
__global__ void k(int *x) { atomicCAS(x, 1); }
//// atomicExch on a double
__global__ void k(double *x) { atomicExch(x, 1.0); }
//// atomicExch on a pointer
__global__ void k(int **x, int *y) { atomicExch(x, y); }
//// atomicInc on an int
__global__ void k(int *x) { atomicInc(x, 10); }
//// shuffle without a mask
__global__ void k(int *x) { x[0] = __shfl_down(x[1], 1); }
//// shuffle with too few arguments
__global__ void k(int *x) { x[0] = __shfl_sync(0xffffffff, x[1]); }
//// shuffle of a struct
struct P { int a; };
__global__ void k(P *p) { p[0] = __shfl_sync(0xffffffff, p[1], 0); }
//// shuffle of a pointer
__global__ void k(int **x) { x[0] = __shfl_sync(0xffffffff, x[1], 0); }
//// ballot without a mask
__global__ void k(unsigned *x) { x[0] = __ballot(x[1]); }
//// ballot of a predicate only
__global__ void k(unsigned *x) { x[0] = __ballot_sync(x[1]); }
//// any without a mask
__global__ void k(int *x) { x[0] = __any(x[1]); }
//// syncwarp with two arguments
__global__ void k(int *x) { __syncwarp(1, 2); x[0] = 1; }
//// syncthreads_count without a predicate
__global__ void k(int *x) { x[0] = __syncthreads_count(); }
//// reduce_add_sync of floats
__global__ void k(float *x) { x[0] = __reduce_add_sync(0xffffffff, x[1]); }
//// printf without a format
__global__ void k(int *x) { printf(x[0]); }
//// printf without arguments at all
__global__ void k(int *x) { printf(); }
//// malloc without a cast
__global__ void k(int *x) { int *p = malloc(4); p[0] = 1; x[0] = p[0]; }
//// free of an int
__global__ void k(int *x) { free(x[0]); }
//// memcpy with two arguments
__global__ void k(int *x, int *y) { memcpy(x, y); }
//// memset of a value
__global__ void k(int *x) { memset(x[0], 0, 4); }
//// rand in a kernel
__global__ void k(int *x) { x[0] = rand(); }
//// sqrt with two arguments
__global__ void k(float *x) { x[0] = sqrtf(x[1], 2); }
//// sqrt of a pointer
__global__ void k(float *x) { x[0] = sqrtf(x); }
//// pow with one argument
__global__ void k(float *x) { x[0] = powf(x[1]); }
//// max of two types
__global__ void k(float *x, int n) { x[0] = max(x[1], n); }
//// max of one
__global__ void k(int *x) { x[0] = max(x[1]); }
//// max of three
__global__ void k(int *x) { x[0] = max(1, 2, 3); }
//// abs of an unsigned
__global__ void k(unsigned *x) { x[0] = abs(x[1]); }
//// popc of a pointer
__global__ void k(int *x) { x[0] = __popc(x); }
//// clz without an argument
__global__ void k(int *x) { x[0] = __clz(); }
//// ldg of a value
__global__ void k(int *x) { x[0] = __ldg(x[1]); }
//// fma with two arguments
__global__ void k(float *x) { x[0] = fmaf(x[1], x[2]); }
//// __fadd_rn of three
__global__ void k(float *x) { x[0] = __fadd_rn(1, 2, 3); }
//// __float2int_rn of a pointer
__global__ void k(float *x, int *y) { y[0] = __float2int_rn(x); }
//// clock64 with an argument
__global__ void k(long long *x) { x[0] = clock64(1); }
//// threadfence with an argument
__global__ void k(int *x) { __threadfence(x); }
//// nanosleep without an argument
__global__ void k(int *x) { __nanosleep(); }
//// half arithmetic without the header
__global__ void k(half *x) { x[0] = x[1] + x[2]; }
//// warpSize assigned
__global__ void k(int *x) { warpSize = 16; x[0] = warpSize; }
//// warpSize as an array size
__global__ void k(int *x) { int a[warpSize]; a[0] = 1; x[0] = a[0]; }
//// gridDim assigned
__global__ void k(int *x) { gridDim.x = 2; x[0] = 1; }
//// shared initialised with an equals sign
__global__ void k(int *x) { __shared__ int s = 0; x[0] = s; }
//// shared array initialised
__global__ void k(int *x) { __shared__ int s[4] = {0}; x[0] = s[0]; }
//// shared of two dimensions with a comma
__global__ void k(float *x) { __shared__ float s[16, 17]; s[0] = 1; x[0] = s[0]; }
//// shared by a function parameter
__device__ float f(int n) { __shared__ float s[n]; s[0] = 1; return s[0]; }
__global__ void k(float *x) { x[0] = f(3); }
//// dynamic shared without extern
__global__ void k(float *x) { __shared__ float s[]; s[0] = 1; x[0] = s[0]; }
//// device variable in a kernel
__global__ void k(int *x) { __device__ int d; d = 1; x[0] = d; }
//// constant variable in a kernel
__global__ void k(int *x) { __constant__ int c = 1; x[0] = c; }
//// constant array without a size
__constant__ int c[];
__global__ void k(int *x) { x[0] = c[0]; }
//// device array by a variable
__device__ int n = 3;
__device__ int a[n];
__global__ void k(int *x) { x[0] = a[0]; }
//// device variable redefined
__device__ int a = 1;
__device__ int a = 2;
__global__ void k(int *x) { x[0] = a; }
//// device variable of an unknown type
__device__ matriz m;
__global__ void k(int *x) { x[0] = 1; }
//// kernel inside a struct
struct P { static __global__ void k(int *x) { x[0] = 1; } };
//// variadic kernel
__global__ void k(int *x, ...) { x[0] = 1; }
//// kernel with a missing dimension
__global__ void k(float x[][]) { x[1][2] = 1; }
//// kernel with a std::vector
__global__ void k(std::vector<float> x) { x[0] = 1; }
//// device function that is global too
__device__ __global__ void k(int *x) { x[0] = 1; }
//// host device kernel
__host__ __device__ __global__ void k(int *x) { x[0] = 1; }
//// function pointer with another type
__device__ int f(int n) { return n; }
__global__ void k(int *x) { int (*p)(float) = f; x[0] = p(3); }
//// ldg of a struct
struct P { int a; };
__global__ void k(P *x) { P p = __ldg(x); x[0] = p; }
