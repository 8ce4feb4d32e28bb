struct A { int v; }; struct B { int v; }; struct D : A, B {};
__global__ void k(int *x) { D d; d.v = 1; x[0] = d.A::v; }
