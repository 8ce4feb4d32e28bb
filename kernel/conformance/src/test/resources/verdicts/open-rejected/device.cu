//// ldg of a struct
struct P { int a; };
__global__ void k(P *x) { P p = __ldg(x); x[0] = p; }
