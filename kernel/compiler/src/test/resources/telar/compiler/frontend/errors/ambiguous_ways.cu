struct B;
struct A { __device__ operator B() const; };
struct B { __device__ B() {} __device__ B(const A &) {} };
struct S {
  int v;
  __device__ S operator+(S o) const { return S{v + o.v}; }
};
__device__ S operator+(S a, S b) { return S{a.v - b.v}; }
__global__ void k(int *x) {
  A a;
  B b = a;
  S s{1};
  x[0] = (s + s).v + sizeof(b);
}
