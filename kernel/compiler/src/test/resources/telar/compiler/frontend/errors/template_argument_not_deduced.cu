template <typename T> __device__ T cero() { return T(0); }
__global__ void k(int *x) { x[0] = cero(); }
