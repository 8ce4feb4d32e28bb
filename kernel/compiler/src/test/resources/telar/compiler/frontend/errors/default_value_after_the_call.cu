__device__ int f(int a);
__global__ void k(int *x) { x[0] = f(); }
__device__ int f(int a = 1) { return a; }
