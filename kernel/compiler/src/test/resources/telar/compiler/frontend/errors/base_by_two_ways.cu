struct A { int v; }; struct L : A {}; struct R : A {}; struct D : L, R {};
__global__ void k(int *x) { D d; A *a = &d; x[0] = a->v; }
