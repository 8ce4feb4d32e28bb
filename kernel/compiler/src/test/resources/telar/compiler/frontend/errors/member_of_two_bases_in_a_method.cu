struct A { int v; };
struct B { int v; };
struct C : A, B {
  __device__ int f() { return v; }
};
__global__ void k(int *x) { C c; x[0] = c.f(); }
