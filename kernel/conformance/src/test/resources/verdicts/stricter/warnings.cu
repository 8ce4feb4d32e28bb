//// return without a value
__device__ int f() { return; }
__global__ void k(int *x) { x[0] = f(); }
//// kernel called as a function
__global__ void a(int *x) { x[0] = 1; }
__global__ void k(int *x) { a(x); }
