//// register variable
__global__ void k(int *x) { register int a = 3; x[0] = a; }
