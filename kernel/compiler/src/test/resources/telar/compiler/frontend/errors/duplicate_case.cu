__global__ void k(int *x, int n) { switch (n) { case 1: x[0] = 1; break; case 1: x[0] = 2; } }
