struct P { template <typename U> __device__ U f() { return U(1); } };
template <typename T> __device__ int g(T *p) { return p->f<int>(); }
__global__ void k(int *x) { P p; x[0] = g(&p); }
