__global__ void k(int *x, int n) { int n = 3; x[0] = n; }
