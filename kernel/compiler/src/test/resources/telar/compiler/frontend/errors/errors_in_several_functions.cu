__global__ void a(int *x) { x[0] = uno; x[1] = 2; x[2] = dos; }
__global__ void b(int *x) { int y = tres; x[0] = y + 1; }
