//// shared inside a host device function
__host__ __device__ int f(int a) { __shared__ int s; s = a; return s; }
__global__ void k(int *x) { x[0] = f(1); }
//// half as an index
#include <cuda_fp16.h>
__global__ void k(__half *x, int *y) { y[x[0]] = 1; }
//// integer literal too large for long long
__global__ void k(long long *x) { x[0] = 99999999999999999999; }
//// hexadecimal literal too large
__global__ void k(unsigned long long *x) { x[0] = 0x1ffffffffffffffff; }
//// character with four letters
__global__ void k(int *x) { x[0] = 'abcd'; }
//// pointer to pointer to const from a plain one
__device__ void f(const int **a) { *a = 0; }
__global__ void k(int *x) { int *p = x; f(&p); x[0] = 1; }
