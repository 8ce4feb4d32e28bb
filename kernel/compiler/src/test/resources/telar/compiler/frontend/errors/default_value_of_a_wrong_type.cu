__device__ int f(int *a = 3) { return *a; }
__global__ void k(int *x) { x[0] = f(x); }
