//// comma after the last parameter
__global__ void k(int *x, int n,) { x[0] = n; }
