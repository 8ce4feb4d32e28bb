__global__ void k(int *x) { __device__ int y; y = 1; x[0] = y; }
