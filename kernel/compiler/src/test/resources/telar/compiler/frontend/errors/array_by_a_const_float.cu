__global__ void k(int *x) { const float m = 3; int a[(int)m]; a[0] = 1; x[0] = a[0]; }
