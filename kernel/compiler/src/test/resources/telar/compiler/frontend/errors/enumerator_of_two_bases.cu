struct A { enum { N = 4 }; }; struct B { enum { N = 5 }; };
struct D : A, B { __device__ int f() { return N; } };
__global__ void k(int *x) { D d; x[0] = d.f(); }
