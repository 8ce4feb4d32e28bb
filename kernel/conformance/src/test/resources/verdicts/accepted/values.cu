//// pointer minus pointer into int
__global__ void k(int *x, int *y) { int n = y - x; x[0] = n; }
//// pointer compared with zero
__global__ void k(int *x) { x[0] = x == 0; }
//// int subscripted by a pointer
__global__ void k(int *x) { x[0] = 2[x]; }
//// subscript by a char
__global__ void k(int *x) { x['a'] = 1; }
//// subscript by a comma
__global__ void k(float *x, int i, int j) { x[i, j] = 1; }
//// address of a register variable
__global__ void k(int *x) { int a = 1; int *p = &a; x[0] = *p; }
//// not of a float
__global__ void k(float *x) { x[0] = !x[1]; }
//// logic of floats
__global__ void k(float *x) { x[0] = x[1] && x[2]; }
//// division by a literal zero
__global__ void k(int *x) { x[0] = 1 / 0; }
//// float divided by zero
__global__ void k(float *x) { x[0] = 1.0f / 0; }
//// int from a double
__global__ void k(int *x) { int a = 2.7; x[0] = a; }
//// char from a large int
__global__ void k(char *x) { x[0] = 300; }
//// bool from a pointer
__global__ void k(int *x) { bool b = x; x[1] = b; }
//// NULL into an int
__global__ void k(int *x) { int a = NULL; x[0] = a; }
//// strings compared
__global__ void k(int *x) { x[0] = "a" == "b"; }
//// array parameter larger
__device__ int f(int a[10]) { return a[0]; }
__global__ void k(int *x) { int a[2] = {1, 2}; x[0] = f(a); }
//// two-dimensional array parameter
__device__ int f(int a[][3]) { return a[0][0]; }
__global__ void k(int *x) { int a[2][3] = {}; x[0] = f(a); }
//// array by a const int
__global__ void k(int *x) { const int n = 4; int a[n]; a[0] = 1; x[0] = a[0]; }
//// syncthreads without parentheses
__global__ void k(int *x) { __syncthreads; x[0] = 1; }
//// float4 from a list
__global__ void k(float4 *x) { x[0] = {1, 2, 3, 4}; }
//// float4 pointer cast
__global__ void k(float *x) { float4 *p = (float4 *)x; p[0].x = 1; }
//// uchar4 from ints
__global__ void k(uchar4 *x) { x[0] = make_uchar4(255, 0, 0, 255); }
//// uint3 into dim3
__global__ void k(int *x) { dim3 d = threadIdx; x[0] = d.x; }
//// dim3 into uint3
__global__ void k(int *x) { uint3 d = dim3(1, 2, 3); x[0] = d.x; }
