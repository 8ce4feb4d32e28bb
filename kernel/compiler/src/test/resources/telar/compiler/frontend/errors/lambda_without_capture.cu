__global__ void k(int *x, int n) { auto f = [](int v) { return v + n; }; x[0] = f(1); }
