__global__ void k(float *x) { x[0] = cuadrado(x[0]); }
__device__ float cuadrado(float v) { return v * v; }
