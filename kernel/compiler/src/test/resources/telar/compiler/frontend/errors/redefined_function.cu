__device__ int f(int a) { return a; }
__device__ int f(int b) { return b + 1; }
