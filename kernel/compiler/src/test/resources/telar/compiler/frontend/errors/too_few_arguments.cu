__device__ float mezcla(float a, float b, float t) { return a + t * (b - a); }
__global__ void k(float *x) { x[0] = mezcla(x[0], x[1]); }
