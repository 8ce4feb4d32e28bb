struct D { __device__ ~D() {} };
union U { int a; D d; };
struct S { int a; __device__ S(int v) : S(v) {} };
template <typename T = int> struct P { T a; };
struct Q { P p; };
__global__ void k(int *x) {
  U u;
  S s(1);
  x[0] = s.a;
  struct V { template <typename T> __device__ T f(T a) { return a; } };
}
