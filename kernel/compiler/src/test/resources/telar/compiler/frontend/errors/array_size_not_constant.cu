__global__ void k(float *x, int n) { float local[n]; local[0] = x[0]; x[0] = local[0]; }
