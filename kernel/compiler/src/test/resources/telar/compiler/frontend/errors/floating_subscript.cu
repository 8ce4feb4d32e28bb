__global__ void k(float *x, float i) { x[i] = 1; }
