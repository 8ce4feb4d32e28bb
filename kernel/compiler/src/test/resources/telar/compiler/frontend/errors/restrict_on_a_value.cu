__global__ void k(int *x, int __restrict__ n) { x[0] = n; }
