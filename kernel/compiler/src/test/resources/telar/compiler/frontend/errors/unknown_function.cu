__global__ void k(float *x) { x[0] = sqrft(x[0]); }
