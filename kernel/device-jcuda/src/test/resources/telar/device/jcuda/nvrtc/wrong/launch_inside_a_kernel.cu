__global__ void hijo(float *y) { y[threadIdx.x] = 0; }
__global__ void padre(float *y) { hijo<<<1, 32>>>(y); hijo(y); }
