struct S { int a, b; };
__global__ void k(int *x) { S s{.b = 1, .a = 2}; x[0] = s.a; }
