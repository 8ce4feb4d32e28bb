struct S { __device__ int f() = 0; };
__global__ void k(int *x) { x[0] = 1; }
