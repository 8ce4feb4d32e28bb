__global__ void k(float *x) { if (x[0] == NaN) x[0] = 0; }
