template <typename F> __global__ void apply(F f, float *x) { x[threadIdx.x] = f(x[threadIdx.x]); }
void launch(float *x, float k) { apply<<<1, 32>>>([=] __device__ (float v) { return k * v; }, x); }
int main() { launch(nullptr, 2); return 0; }
