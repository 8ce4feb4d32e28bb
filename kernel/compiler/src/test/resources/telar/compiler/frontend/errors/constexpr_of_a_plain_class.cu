struct P { int a; __device__ P(int v) : a(v) {} };
__device__ constexpr int suma(int a) { static int b = 3; return a + b; }
__global__ void k(int *x) {
  constexpr P p(3);
  int a = 3;
  constexpr int &r = a;
  x[0] = p.a + r + suma(1);
}
