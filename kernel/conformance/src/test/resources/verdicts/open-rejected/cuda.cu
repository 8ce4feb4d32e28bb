//// shared struct member
struct S { __shared__ int a; };
__global__ void k(int *x) { x[0] = 1; }
//// shared parameter
__global__ void k(__shared__ int *x) { x[0] = 1; }
//// qualifier after the type of a kernel's parameter
__global__ void k(int __global__ *x) { x[0] = 1; }
//// a double for launch bounds
__global__ void __launch_bounds__(1.5) k(int *x) { x[0] = 1; }
