float cuadrado(float x) { return x * x; }
__global__ void k(float *x) { x[0] = cuadrado(x[0]); }
