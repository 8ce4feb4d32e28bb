struct S { int a, b; __device__ S(int v) : a(v), b(0) {} __device__ S() : S(7), b(3) {} };
__global__ void k(int *x) { S s; x[0] = s.a; }
