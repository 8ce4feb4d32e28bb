__global__ int suma(const int *x) { return x[0] + x[1]; }
