//// method declared without device and defined with it
struct S { int v; int f() const; };
__device__ int S::f() const { return v; }
__global__ void k(int *x) { S s{3}; x[0] = s.f(); }
