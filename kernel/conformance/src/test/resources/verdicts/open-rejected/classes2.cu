//// conversion operator and constructor both fit
struct B; struct A { __device__ operator B() const; }; struct B { __device__ B() {} __device__ B(const A &) {} };
__device__ A::operator B() const { return B(); }
__global__ void k(int *x) { A a; B b = a; x[0] = sizeof(b); }
//// operator plus as a member and outside
struct S { int v; __device__ S operator+(S o) const { return S{v + o.v}; } };
__device__ S operator+(S a, S b) { return S{a.v - b.v}; }
__global__ void k(int *x) { S a{1}, b{2}; x[0] = (a + b).v; }
//// struct in a union with a destructor
struct D { __device__ ~D() {} }; union U { int a; D d; };
__global__ void k(int *x) { U u; x[0] = sizeof(u); }
//// constructor recursion
struct S { int a; __device__ S(int v) : S(v) {} };
__global__ void k(int *x) { S s(1); x[0] = s.a; }
