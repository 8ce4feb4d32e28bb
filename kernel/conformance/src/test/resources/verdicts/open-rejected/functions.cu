//// kernel that is also a host function
__global__ __host__ void k(int *x) { x[0] = 1; }
//// kernel as a static method
struct S { __global__ static void k(int *x) { x[0] = 1; } };
//// default argument before one without
__device__ int f(int a = 1, int b) { return a + b; }
__global__ void k(int *x) { x[0] = f(1, 2); }
//// default argument twice
__device__ int f(int a = 1);
__device__ int f(int a = 1) { return a; }
__global__ void k(int *x) { x[0] = f(); }
