__global__ void k(float *x) { int *p = static_cast<int *>(x); p[0] = 1; }
