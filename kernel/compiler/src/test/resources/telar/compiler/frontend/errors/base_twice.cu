struct A { int v; }; struct D : A, A {};
__global__ void k(int *x) { D d; x[0] = sizeof(d); }
