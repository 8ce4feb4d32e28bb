struct Punto { float x; };
struct Par { int a, b; };
template <typename T> struct Caja { T t; };
__device__ float f(float a, float b = 1.0f, float c = 2.0f) { return a + b + c; }
__device__ float nada() { return 0.0f; }
__global__ void k(float *x) {
  x[0] = f();
  x[1] = nada(1);
  Punto p = {1.0f, 2.0f};
  x[3] = p.x;
  auto [a, b, c] = Par{1, 2};
  Caja<int, int> d;
  char texto[2] = "abc";
  enum Chico : unsigned char { GRANDE = 65536 };
}
int main() {
  auto g = &k;
  g<<<1, 1>>>();
  printf();
}
