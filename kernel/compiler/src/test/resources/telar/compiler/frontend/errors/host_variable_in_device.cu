int n = 10;
__global__ void k(int *x) { x[0] = n; }
