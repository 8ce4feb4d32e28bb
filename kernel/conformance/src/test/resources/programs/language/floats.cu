// Float and double arithmetic, conversions, comparisons with NaN, and math functions.
#include <cstdio>
#include <cmath>
__global__ void k(float zero) {
  float q = 1.0f / 2;
  float nan = zero / zero;
  printf("%g %g %g %s\n", q, 1 / zero, -1 / zero, nan != nan ? "nan" : "?");
  printf("%d %d %d %d\n", (int)3.99f, (int)-3.99f, (int)1e20f, (int)nan);
  float f = 0.1f;
  double d = 0.1;
  printf("%.10g %.10g\n", f, d);
  printf("%d %d %d\n", nan != 1.0f, nan < 1.0f, !(nan >= 1.0f));
  printf("%g %g %g %g\n", fabsf(-1.5f), ceil(1.2), floorf(-1.2f), fmaf(2.0f, 3.0f, 1.5f));
  printf("%.0f %g\n", 16777216.0f + 1.0f, 1e20);
  int whole = (int)zero;
  printf("%g %g\n", 0 - (float)whole, -(float)whole);
}
int main() {
  k<<<1, 1>>>(0.0f);
  cudaDeviceSynchronize();
}
