//// lambda called at once
__global__ void k(int *x) { const int a = [&] { return x[0] > 0 ? 1 : 2; }(); x[1] = a; }
//// operators
struct C {
  float r, i;
  __device__ C operator+(const C &o) const { return {r + o.r, i + o.i}; }
  __device__ C &operator+=(const C &o) { r += o.r; i += o.i; return *this; }
  __device__ bool operator==(const C &o) const { return r == o.r && i == o.i; }
  __device__ float &operator[](int n) { return n ? i : r; }
  __device__ C operator-() const { return {-r, -i}; }
  __device__ C &operator++() { r++; return *this; }
  __device__ explicit operator bool() const { return r != 0; }
  __device__ operator float() const { return r; }
};
__device__ C operator*(float a, const C &b) { return {a * b.r, a * b.i}; }
__global__ void k(C *p, float *x) { C c = p[0] + p[1]; c += -c; ++c; c[1] = 2; if (c == p[0]) x[0] = c; p[1] = 2.0f * c; }
//// pointer to a member
struct P { int a, b; };
__global__ void k(int *x) { P p{1, 2}; int P::*m = &P::b; x[0] = p.*m; }
