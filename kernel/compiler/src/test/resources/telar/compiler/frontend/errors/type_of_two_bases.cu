struct A { using type = int; }; struct B { using type = float; }; struct D : A, B {};
__global__ void k(int *x) { D::type v = 2; x[0] = v; }
