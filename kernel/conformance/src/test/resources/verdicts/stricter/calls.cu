//// int function returns nothing
__device__ int f() { return; }
__global__ void k(int *x) { x[0] = f(); }
//// struct printed
struct P { int a; };
__global__ void k(P p) { printf("%d\n", p); }
