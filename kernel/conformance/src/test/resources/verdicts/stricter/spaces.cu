//// constant array assigned
__constant__ int c[4];
__global__ void k(int *x) { c[1] = 3; x[0] = c[0]; }
//// constant struct assigned
struct P { int a; };
__constant__ P c;
__global__ void k(int *x) { c.a = 3; x[0] = c.a; }
//// constant array incremented
__constant__ int c[4];
__global__ void k(int *x) { c[1]++; x[0] = c[0]; }
//// recursion of a kernel
__global__ void k(int *x) { if (x[0]) k(x); }
//// extern device variable that is never defined
extern __device__ int a;
__global__ void k(int *x) { x[0] = a; }
