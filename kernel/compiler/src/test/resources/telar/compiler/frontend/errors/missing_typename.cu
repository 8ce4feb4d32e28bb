template <typename T> struct A { using tipo = T; };
template <typename T> __device__ T f(T a) { A<T>::tipo b = a; return b; }
__global__ void k(int *x) { x[0] = f(1); }
