#define S(a) #b
__global__ void k(int *x) { x[0] = 1; }
