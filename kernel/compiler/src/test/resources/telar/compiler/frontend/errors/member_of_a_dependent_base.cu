template <typename T> struct B { T v; }; template <typename T> struct D : B<T> { __device__ T f() { return v; } };
__global__ void k(int *x) { D<int> d; d.v = 3; x[0] = d.f(); }
