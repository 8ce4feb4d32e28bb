//// pointer plus pointer
__global__ void k(int *x, int *y) { int *p = x + y; x[0] = *p; }
//// pointer minus pointer of another type
__global__ void k(int *x, float *y) { x[0] = x - y; }
//// pointer times an integer
__global__ void k(int *x) { int *p = x * 2; x[0] = *p; }
//// pointer plus a float
__global__ void k(int *x, float f) { int *p = x + f; x[0] = *p; }
//// pointer compared with an int
__global__ void k(int *x) { x[0] = x == 5; }
//// pointer less than a pointer of another type
__global__ void k(int *x, float *y) { x[0] = x < y; }
//// pointer assigned from an int
__global__ void k(int *x) { int *p = 5; x[0] = *p; }
//// int assigned from a pointer
__global__ void k(int *x) { int p = x; x[0] = p; }
//// pointer negated
__global__ void k(int *x) { x = -x; }
//// pointer complemented
__global__ void k(int *x) { x = ~x; }
//// float pointer from an int pointer
__global__ void k(int *x) { float *p = x; p[0] = 1; }
//// void pointer into an int pointer
__global__ void k(void *x) { int *p = x; p[0] = 1; }
//// void pointer subscripted
__global__ void k(void *x) { x[0] = 1; }
//// void pointer dereferenced
__global__ void k(void *x) { *x = 1; }
//// int dereferenced
__global__ void k(int *x, int n) { x[0] = *n; }
//// int subscripted
__global__ void k(int *x, int n) { x[0] = n[0]; }
//// subscript by a float
__global__ void k(int *x, float f) { x[f] = 1; }
//// subscript by a double literal
__global__ void k(int *x) { x[1.0] = 1; }
//// subscript by a pointer
__global__ void k(int *x, int *y) { x[y] = 1; }
//// subscript of two dimensions on a pointer
__global__ void k(float *x, int i, int j) { x[i][j] = 1; }
//// address of a literal
__global__ void k(int *x) { int *p = &5; x[0] = *p; }
//// address of an expression
__global__ void k(int *x, int a) { int *p = &(a + 1); x[0] = *p; }
//// address of a call
__device__ int f() { return 1; }
__global__ void k(int *x) { int *p = &f(); x[0] = *p; }
//// address of threadIdx.x
__global__ void k(unsigned *x) { const unsigned *p = &threadIdx.x; x[0] = *p; }
//// remainder of a float
__global__ void k(float *x) { x[0] = x[1] % 2; }
//// remainder of a double literal
__global__ void k(int *x) { x[0] = 7 % 2.0; }
//// shift of a float
__global__ void k(float *x) { x[0] = x[1] << 2; }
//// and of a float
__global__ void k(float *x) { x[0] = x[1] & 2; }
//// exclusive or of floats
__global__ void k(float *x) { x[0] = x[1] ^ 2; }
//// complement of a float
__global__ void k(float *x) { x[0] = ~x[1]; }
//// pointer from a bool
__global__ void k(int *x) { int *p = false; x[0] = p == x; }
//// pointer from true
__global__ void k(int *x) { int *p = true; x[0] = p == x; }
//// int from nullptr
__global__ void k(int *x) { int a = nullptr; x[0] = a; }
//// string into an int
__global__ void k(int *x) { int a = "3"; x[0] = a; }
//// string into a char
__global__ void k(char *x) { char a = "a"; x[0] = a; }
//// char array from a longer string
__global__ void k(char *x) { char a[3] = "hola"; x[0] = a[0]; }
//// char array assigned
__global__ void k(char *x) { char a[5]; a = "hola"; x[0] = a[0]; }
//// strings added
__global__ void k(char *x) { const char *s = "a" + "b"; x[0] = s[0]; }
//// array assigned to an array
__global__ void k(int *x) { int a[2], b[2]; a = b; x[0] = a[0]; }
//// array returned
__device__ int f()[3];
__global__ void k(int *x) { x[0] = 1; }
//// array reference parameter of another size
__device__ int f(int (&a)[10]) { return a[0]; }
__global__ void k(int *x) { int a[2] = {1, 2}; x[0] = f(a); }
//// two-dimensional array as a double pointer
__device__ int f(int **a) { return a[0][0]; }
__global__ void k(int *x) { int a[2][3] = {}; x[0] = f(a); }
//// two-dimensional array of another width
__device__ int f(int a[][4]) { return a[0][0]; }
__global__ void k(int *x) { int a[2][3] = {}; x[0] = f(a); }
//// array with too many values
__global__ void k(int *x) { int a[2] = {1, 2, 3}; x[0] = a[0]; }
//// array with a negative size
__global__ void k(int *x) { int a[-2]; x[0] = a[0]; }
//// array with a float size
__global__ void k(int *x) { int a[2.5]; x[0] = a[0]; }
//// array by a parameter
__global__ void k(int *x, int n) { int a[n]; a[0] = 1; x[0] = a[0]; }
//// array by blockDim
__global__ void k(int *x) { int a[blockDim.x]; a[0] = 1; x[0] = a[0]; }
//// shared array by blockDim
__global__ void k(int *x) { __shared__ int s[blockDim.x]; s[0] = 1; x[0] = s[0]; }
//// array by a const int that is not constant
__global__ void k(int *x) { const int n = x[0]; int a[n]; a[0] = 1; x[0] = a[0]; }
//// array of void
__global__ void k(int *x) { void a[3]; x[0] = 1; }
//// array of references
__global__ void k(int *x) { int &a[3] = x; x[0] = 1; }
//// array without a size
__global__ void k(int *x) { int a[]; x[0] = a[0]; }
//// array without sizes
__global__ void k(int *x) { int a[][] = {{1}, {2}}; x[0] = a[0][0]; }
//// void variable
__global__ void k(int *x) { void a; x[0] = 1; }
//// void result used
__device__ void f() {}
__global__ void k(int *x) { x[0] = f(); }
//// void result of syncthreads
__global__ void k(int *x) { x[0] = __syncthreads(); }
//// syncthreads with an argument
__global__ void k(int *x) { __syncthreads(1); x[0] = 1; }
//// syncthreads with one underscore
__global__ void k(int *x) { _syncthreads(); x[0] = 1; }
//// syncthreads in capitals
__global__ void k(int *x) { __syncThreads(); x[0] = 1; }
//// threadIdx without a member
__global__ void k(int *x) { int i = threadIdx; x[i] = 1; }
//// threadIdx w
__global__ void k(int *x) { int i = threadIdx.w; x[i] = 1; }
//// threadIdx assigned
__global__ void k(int *x) { threadIdx.x = 3; x[0] = 1; }
//// threadIdx incremented
__global__ void k(int *x) { threadIdx.x++; x[0] = 1; }
//// threadIdx with a subscript
__global__ void k(int *x) { int i = threadIdx[0]; x[i] = 1; }
//// threadidx in lower case
__global__ void k(int *x) { int i = threadidx.x; x[i] = 1; }
//// blockIdx with parentheses
__global__ void k(int *x) { int i = blockIdx.x(); x[i] = 1; }
//// blockDim times threadIdx
__global__ void k(int *x) { int i = blockDim * blockIdx + threadIdx; x[i] = 1; }
//// dim3 as an index
__global__ void k(int *x) { dim3 d(1, 2, 3); x[d] = 1; }
//// dim3 with four values
__global__ void k(int *x) { dim3 d(1, 2, 3, 4); x[0] = d.x; }
//// dim3 with a member that is not there
__global__ void k(int *x) { dim3 d(1, 2); x[0] = d.w; }
//// dim3 compared
__global__ void k(int *x) { dim3 a(1), b(1); x[0] = a == b; }
//// float4 added
__global__ void k(float4 *x) { x[0] = x[1] + x[2]; }
//// float4 times a float
__global__ void k(float4 *x) { x[0] = x[1] * 2.0f; }
//// float4 from a float
__global__ void k(float4 *x) { x[0] = 1.0f; }
//// float4 from a list of five
__global__ void k(float4 *x) { x[0] = {1, 2, 3, 4, 5}; }
//// float4 from parentheses
__global__ void k(float4 *x) { x[0] = float4(1, 2, 3, 4); }
//// float4 by an index
__global__ void k(float4 *x) { x[0].x = x[0][1]; }
//// float4 swizzled
__global__ void k(float4 *x) { float2 a = x[0].xy; x[0].x = a.x; }
//// float4 by r
__global__ void k(float4 *x) { x[0].r = 1; }
//// make_float4 with three
__global__ void k(float4 *x) { x[0] = make_float4(1, 2, 3); }
//// make_float4 of a float3
__global__ void k(float4 *x, float3 v) { x[0] = make_float4(v, 1); }
//// float3 into a float4
__global__ void k(float4 *x, float3 v) { x[0] = v; }
//// float4 pointer from a float pointer
__global__ void k(float *x) { float4 *p = x; p[0].x = 1; }
//// float4 static_cast
__global__ void k(float *x) { float4 *p = static_cast<float4 *>(x); p[0].x = 1; }
//// float2 to double
__global__ void k(double *x, float2 v) { x[0] = (double)v; }
//// int2 compared
__global__ void k(int *x, int2 a, int2 b) { x[0] = a < b; }
