//// shared variable as a default argument
__global__ void k(float *x) { __shared__ float s; auto f = [&](float v = s) { return v; }; x[0] = f(); }
