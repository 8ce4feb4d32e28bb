float cuadrado(float x) { return x * x; }

__global__ void cuadrados(float *y) { y[threadIdx.x] = cuadrado(y[threadIdx.x]); }
