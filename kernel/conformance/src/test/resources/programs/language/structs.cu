// Structs by value, by pointer, nested, in arrays; sizeof and alignment; unions.
#include <cstdio>
struct Point { float x, y; };
struct Box { Point low, high; int id; };
struct Mixed { char c; int i; double d; char tail; };
struct Three { float a, b, c; };
union Bits { float f; unsigned u; };
__device__ float length(Point p) { return sqrtf(p.x * p.x + p.y * p.y); }
__device__ Point add(const Point &a, const Point &b) {
  Point r = {a.x + b.x, a.y + b.y};
  return r;
}
__device__ void move(Box *box, float dx) {
  box->low.x += dx;
  box->high.x += dx;
}
__global__ void k(Box box, const Three *items, int n) {
  Point p = add(box.low, box.high);
  printf("%g %g %.1f\n", p.x, p.y, length(p));
  printf("%d %d %d %d\n", (int)sizeof(Three), (int)sizeof(Point), (int)sizeof(float4), (int)sizeof(Mixed));
  Box copy = box;
  move(&copy, 6);
  copy.id++;
  printf("%g %g %d\n", copy.low.x, copy.high.x, copy.id);
  Bits bits;
  bits.f = 1.0f;
  Three sum = {0, 0, 0};
  for (int i = 0; i < n; i++) {
    sum.a += items[i].a;
    sum.b += items[i].b;
    sum.c += items[i].c;
  }
  if (bits.u == 0x3f800000u) printf("%g %g %g\n", sum.a, sum.b, sum.c);
}
int main() {
  Three h[4] = {{1, 2, 3}, {2, 4, 6}, {3, 6, 9}, {4, 8, 12}};
  Three *d;
  cudaMalloc(&d, sizeof(h));
  cudaMemcpy(d, h, sizeof(h), cudaMemcpyHostToDevice);
  Box box;
  box.low.x = 1; box.low.y = 1; box.high.x = 2; box.high.y = 3; box.id = 1;
  box.high = Point{2, 3};
  k<<<1, 1>>>(box, d, 4);
  cudaDeviceSynchronize();
  cudaFree(d);
}
