struct S { auto a = 3; };
__global__ void k(int *x) { S s; x[0] = s.a; }
