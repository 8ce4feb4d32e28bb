struct S { int v; __device__ int f() { auto g = [v] { return v; }; return g(); } };
__global__ void k(int *x) { S s{3}; x[0] = s.f(); }
