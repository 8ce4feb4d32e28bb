__device__ float f(float x);
__global__ void k(float *x) { x[0] = f(x[0]); }
