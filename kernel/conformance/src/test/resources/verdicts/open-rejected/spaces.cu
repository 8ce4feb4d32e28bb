//// extern C kernels of one name
extern "C" __global__ void k(int *x) { x[0] = 1; }
extern "C" __global__ void k(float *x) { x[0] = 1; }
