//// launch with too few arguments
__global__ void a(int *x, int n) { x[0] = n; }
void f(int *x) { a<<<1, 32>>>(x); }
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
