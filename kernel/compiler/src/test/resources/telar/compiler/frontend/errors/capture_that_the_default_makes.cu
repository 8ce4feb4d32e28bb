__global__ void k(int *x) { int y = 1; auto f = [=, y] { return y; }; x[0] = f(); }
