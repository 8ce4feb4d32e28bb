__global__ void k(float *x, int n) { x[0] = n; }
int main() { int *d = nullptr; k<<<1, 32>>>(d, 3); return 0; }
