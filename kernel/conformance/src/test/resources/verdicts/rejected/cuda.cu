//// initialised shared variable
__global__ void k(int *x) { __shared__ int s = 0; x[0] = s; }
//// initialised shared array
__global__ void k(int *x) { __shared__ int s[2] = {1, 2}; x[0] = s[0]; }
//// constant variable in a kernel
__global__ void k(float *x) { __constant__ float c[4]; x[0] = c[0]; }
//// device variable with a value from the host
int f();
__device__ int d = f();
__global__ void k(int *x) { x[0] = d; }
//// extern shared with a length that is not constant
__global__ void k(int n, int *x) { extern __shared__ int s[n]; x[0] = s[0]; }
//// syncthreads with an argument
__global__ void k(int *x) { __syncthreads(1); x[0] = 1; }
//// syncthreads without parentheses that is declared
__global__ void k(int *x) { int __syncthreads; __syncthreads(); x[0] = 1; }
//// misspelt syncthreads
__global__ void k(int *x) { __syncThreads(); x[0] = 1; }
//// syncthreads of OpenCL
__global__ void k(int *x) { barrier(CLK_LOCAL_MEM_FENCE); x[0] = 1; }
//// thread number of OpenCL
__global__ void k(int *x) { x[get_global_id(0)] = 1; }
//// misspelt global
__globl__ void k(int *x) { x[0] = 1; }
//// misspelt device
__devise__ int f() { return 1; }
__global__ void k(int *x) { x[0] = f(); }
//// misspelt shared
__global__ void k(int *x) { __shard__ int s[4]; x[0] = s[0]; }
//// threadIdx without its axis
__global__ void k(int *x) { int i = threadIdx; x[i] = 1; }
//// blockIdx times blockDim
__global__ void k(int *x) { int i = blockIdx * blockDim + threadIdx; x[i] = 1; }
//// float4 with parentheses
__global__ void k(float4 *x) { x[0] = float4(1, 2, 3, 4); }
//// make_float4 with three
__global__ void k(float4 *x) { x[0] = make_float4(1, 2, 3); }
//// dim3 as an index
__global__ void k(int *x) { dim3 d(1, 2, 3); x[d] = 1; }
//// exceptions in a kernel
__global__ void k(int *x) { try { x[0] = 1; } catch (int e) { x[0] = 2; } }
//// throw in a kernel
__global__ void k(int *x) { throw 1; }
//// half without its header
__global__ void k(__half *x) { x[0] = x[1]; }
//// reduction of floats
__global__ void k(float *x) { x[0] = __reduce_add_sync(~0u, x[0]); }
//// static variable in constant memory within a device function
__device__ int f() { __constant__ int c = 1; return c; }
__global__ void k(int *x) { x[0] = f(); }
//// unknown attribute function
__global__ void k(int *x) { x[0] = __builtin_no_existe(1); }
//// launch without a type for the configuration
__global__ void a(int *x) { x[0] = 1; }
__global__ void k(int *x) { a<<<1>>>(x); }
//// launch of an undeclared kernel
__global__ void k(int *x) { kk<<<1, 32>>>(x); }
//// shared struct member
struct S { __shared__ int a; };
__global__ void k(int *x) { x[0] = 1; }
//// shared parameter
__global__ void k(__shared__ int *x) { x[0] = 1; }
//// qualifier after the type of a kernel's parameter
__global__ void k(int __global__ *x) { x[0] = 1; }
//// a double for launch bounds
__global__ void __launch_bounds__(1.5) k(int *x) { x[0] = 1; }
