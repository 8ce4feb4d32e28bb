extern __device__ int c;
__device__ float c = 3;
__global__ void k(int *x) { x[0] = c; }
