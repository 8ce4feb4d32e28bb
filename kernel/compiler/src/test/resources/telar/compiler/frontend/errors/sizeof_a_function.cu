__device__ int f() { return 1; }
__global__ void k(int *x) { x[0] = sizeof(f); }
