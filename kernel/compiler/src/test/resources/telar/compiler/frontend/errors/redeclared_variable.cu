__global__ void k(int *x) { int i = 0; int i = 1; x[i] = i; }
