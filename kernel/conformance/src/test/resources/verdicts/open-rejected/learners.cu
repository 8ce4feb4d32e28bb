//// shared variable as a default argument
__global__ void k(float *x) { __shared__ float s; auto f = [&](float v = s) { return v; }; x[0] = f(); }
//// shared extern static
__global__ void k(int *x) { extern static __shared__ int s[]; x[0] = s[0]; }
//// device variable declared with two types
extern __device__ int c;
__device__ float c = 3;
__global__ void k(int *x) { x[0] = c; }
//// default argument in the definition only after use
__device__ int f(int a);
__global__ void k(int *x) { x[0] = f(); }
__device__ int f(int a = 1) { return a; }
//// default argument of a pointer
__device__ int f(int *a = 3) { return *a; }
__global__ void k(int *x) { x[0] = f(x); }
//// kernel with noexcept
__global__ void k(int *x) noexcept { x[0] = 1; }
//// lambda that captures by default and the same
__global__ void k(int *x) { int y = 1; auto f = [=, y] { return y; }; x[0] = f(); }
//// struct declared ahead only
struct P;
__global__ void k(int *x, P *p) { x[0] = p->a; }
struct P { int a; };
//// pragma unroll of a variable
__global__ void k(int *x, int n) {
  #pragma unroll n
  for (int i = 0; i < 3; i++) x[i] = 1;
}
//// restrict on a value
__global__ void k(int *x, int __restrict__ n) { x[0] = n; }
//// restrict before the star
__global__ void k(int __restrict__ *x) { x[0] = 1; }
//// align that is no power of two
struct __align__(12) P { float a, b, c; };
__global__ void k(P *x) { x[0].a = sizeof(P); }
//// enum used before its declaration
__global__ void k(int *x) { E e = A; x[0] = e; }
enum E { A, B };
//// struct template used before its declaration
__global__ void k(int *x) { P<int> p; p.a = 1; x[0] = p.a; }
template <typename T> struct P { T a; };
