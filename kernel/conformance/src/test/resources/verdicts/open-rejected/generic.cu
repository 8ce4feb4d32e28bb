//// member template without template
template <typename T> struct P { template <typename U> __device__ U f() { return U(1); } };
template <typename T> __device__ int g(P<T> p) { return p.f<int>(); }
__global__ void k(int *x) { P<int> p; x[0] = g(p); }
