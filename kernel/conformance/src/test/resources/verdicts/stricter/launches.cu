//// launch with a wrong type
__global__ void a(int *x) { x[0] = 1; }
void f(float *x) { a<<<1, 32>>>(x); }
//// launch with a pointer for the grid
__global__ void a(int *x) { x[0] = 1; }
void f(int *x) { a<<<x, 32>>>(x); }
//// launch of a function that is no kernel
__device__ void a(int *x) { x[0] = 1; }
void f(int *x) { a<<<1, 32>>>(x); }
//// launch with its angle brackets unfinished
__global__ void a(int *x) { x[0] = 1; }
void f(int *x) { a<<<1, 32>>(x); }
//// launch inside brackets of two
__global__ void k(int *x) { x[0] = 1; }
__global__ void h(int *x) { k<<1, 1>>(x); }
//// launch with parentheses before
__global__ void k(int *x) { x[0] = 1; }
__global__ void h(int *x) { k(x)<<<1, 1>>>; }
//// launch without configuration end
__global__ void k(int *x) { x[0] = 1; }
__global__ void h(int *x) { k<<<1, 1>>(x); }
//// launch with one value
__global__ void k(int *x) { x[0] = 1; }
__global__ void h(int *x) { k<<<1>>>(x); }
//// launch with five values
__global__ void k(int *x) { x[0] = 1; }
__global__ void h(int *x) { k<<<1, 1, 0, 0, 0>>>(x); }
//// launch with a string
__global__ void k(int *x) { x[0] = 1; }
__global__ void h(int *x) { k<<<"1", 1>>>(x); }
//// launch of a device function
__device__ void d(int *x) { x[0] = 1; }
__global__ void h(int *x) { d<<<1, 1>>>(x); }
//// launch with too few arguments
__global__ void k(int *x, int n) { x[0] = n; }
__global__ void h(int *x) { k<<<1, 1>>>(x); }
//// launch with too many arguments
__global__ void k(int *x) { x[0] = 1; }
__global__ void h(int *x) { k<<<1, 1>>>(x, 3); }
//// launch with a wrong pointer
__global__ void k(float *x) { x[0] = 1; }
__global__ void h(int *x) { k<<<1, 1>>>(x); }
//// launch used as a value
__global__ void k(int *x) { x[0] = 1; }
__global__ void h(int *x) { int a = k<<<1, 1>>>(x); x[0] = a; }
//// launch of a template that cannot be deduced
template <int N> __global__ void k(int *x) { x[0] = N; }
__global__ void h(int *x) { k<<<1, 1>>>(x); }
