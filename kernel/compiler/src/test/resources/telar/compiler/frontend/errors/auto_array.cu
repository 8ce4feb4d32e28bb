__global__ void k(int *x) { auto a[2] = {1, 2}; x[0] = a[0]; }
