#define P(a) a ##
__global__ void k(int *x) { x[0] = 1; }
