__global__ void k(int *x) { extern static __shared__ int s[]; x[0] = s[0]; }
