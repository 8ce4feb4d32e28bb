__global__ void negar(int n, const int *x, int *y) {}
