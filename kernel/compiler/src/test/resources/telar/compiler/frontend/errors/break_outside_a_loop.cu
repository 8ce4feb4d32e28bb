__global__ void k(int *x) { if (x[0]) break; }
