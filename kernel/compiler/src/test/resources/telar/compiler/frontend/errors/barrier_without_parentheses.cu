__global__ void k(int *x) { __shared__ int s[32]; s[threadIdx.x] = x[0]; __syncthreads; x[0] = s[0]; }
