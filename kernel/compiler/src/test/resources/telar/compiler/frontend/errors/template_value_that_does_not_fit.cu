template <unsigned N> __device__ int f() { return N; }
__global__ void k(int *x) { x[0] = f<-1>(); }
