//// const double pointer
__global__ void k(int **x) { const int **p = x; x[0][0] = **p; }
//// constant memory written by a kernel
__constant__ float c[4];
__global__ void k(float *x) { c[0] = x[0]; }
