__device__ void f(int a, double b) { }
__device__ void f(double a, int b) { }
__global__ void k() { f(1, 1); }
