//// initialisers with names
struct P { int a, b; };
__global__ void k(int *x) { P p = {.a = 1, .b = 2}; x[0] = p.a; }
