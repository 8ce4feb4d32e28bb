__global__ void k(int *x) { x[0] = 1; }
int main() { int *d; cudaMalloc(&d, 4); k(d); return 0; }
