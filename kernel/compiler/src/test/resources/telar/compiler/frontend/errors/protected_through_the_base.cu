class B { protected: int v = 1; };
class D : public B { public: __device__ int f(B &b) { return b.v; } };
__global__ void k(int *x) { B b; D d; x[0] = d.f(b); }
