__global__ void k(int *x) noexcept { x[0] = 1; }
