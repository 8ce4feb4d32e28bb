__global__ void k(int *x, int n) { for (int i = 0; i < n; i++) x[i] = i; x[0] = i; }
