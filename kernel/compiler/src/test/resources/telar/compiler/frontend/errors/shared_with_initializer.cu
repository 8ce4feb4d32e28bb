__global__ void k(int *x) { __shared__ int suma = 0; x[0] = suma; }
