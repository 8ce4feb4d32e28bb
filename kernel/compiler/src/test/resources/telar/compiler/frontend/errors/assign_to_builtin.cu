__global__ void k(int *x) { threadIdx.x = 3; x[0] = 1; }
