__global__ void k(int *x, int n) { if (n) x[0] = n; }
int main() { int *d = nullptr; k<<<1, 32>>>(d, 3, 4); return 0; }
