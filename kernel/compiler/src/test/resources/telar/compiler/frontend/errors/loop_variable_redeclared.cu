__global__ void k(int *x) { for (int i = 0; i < 3; i++) { int i = 2; x[i] = i; } }
