//// printf of dim3
__global__ void k() { printf("%d\n", threadIdx); }
//// extern shared with a size
__global__ void k(float *x) { extern __shared__ float s[16]; s[0] = 1; x[0] = s[0]; }
//// extern shared that is not an array
__global__ void k(float *x) { extern __shared__ float s; s = 1; x[0] = s; }
//// extern shared pointer
__global__ void k(float *x) { extern __shared__ float *s; s[0] = 1; x[0] = s[0]; }
