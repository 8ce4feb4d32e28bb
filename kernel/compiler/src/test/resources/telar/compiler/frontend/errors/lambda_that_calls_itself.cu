__global__ void k(int *x) { auto f = [&](int a) { return a ? f(a - 1) : 1; }; x[0] = f(3); }
