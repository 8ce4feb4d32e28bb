struct S { int v; __device__ S() {} S(const S &) = delete; };
__device__ S f() { S s; return s; }
__global__ void k(int *x) { x[0] = f().v; }
