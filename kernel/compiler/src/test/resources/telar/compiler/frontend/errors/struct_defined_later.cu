struct P;
__global__ void k(int *x, P *p) { x[0] = p->a; }
struct P { int a; };
