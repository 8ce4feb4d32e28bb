template <int N> __device__ int f() { if (N == 0) return 0; else return N + f<N - 1>(); }
__global__ void k(int *x) { x[0] = f<3>(); }
