__device__ float f(float a, float b) { return a + b; }
__device__ float f(float a, float b, float c) { return a + b + c; }
__global__ void k(float *x) { x[0] = f(x[0]); }
