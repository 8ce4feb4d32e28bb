__global__ void k(float *x) { int i = blockIdx * blockDim + threadIdx; x[i] = 0; }
