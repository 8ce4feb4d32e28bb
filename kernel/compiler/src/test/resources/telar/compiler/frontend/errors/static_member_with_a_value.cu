struct S { static int v = 3; };
__global__ void k(int *x) { x[0] = sizeof(S); }
