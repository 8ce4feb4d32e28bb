//// missing semicolon in a template that nothing uses
template <typename T> __device__ T f(T a) { return a }
__global__ void k(int *x) { x[0] = 1; }
//// paste that makes no token
#define F(a, b) a##b
__global__ void k(int *x) { x[0] = F(+, 1); }
