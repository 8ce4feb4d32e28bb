//// long float
__global__ void k(float *x) { long float a = 1; x[0] = a; }
