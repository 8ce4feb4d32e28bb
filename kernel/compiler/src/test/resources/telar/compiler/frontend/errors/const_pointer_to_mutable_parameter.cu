__device__ void duplica(float *x) { *x *= 2; }
__global__ void k(const float *x) { duplica(x); }
