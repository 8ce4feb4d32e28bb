__global__ void k(int n, float *x) { for (int i = 0; i < x.length; i++) x[i] = 0; }
