#include <stdlib.h>
enum { N = 1024, LIMIT = 256 };
static float *count;
static void setup(void) { count = calloc(N * N, sizeof *count); }
static void work(void) {
#pragma omp parallel for schedule(dynamic, 16)
  for (int py = 0; py < N; py++)
    for (int px = 0; px < N; px++) {
      float x0 = -2.0f + 3.0f * px / N, y0 = -1.5f + 3.0f * py / N;
      float x = 0.0f, y = 0.0f;
      int n = 0;
      while (n < LIMIT && x * x + y * y <= 4.0f) {
        float t = x * x - y * y + x0;
        y = 2.0f * x * y + y0;
        x = t;
        n++;
      }
      count[py * N + px] = n;
    }
}
static const float *output(int *n) {
  *n = N * N;
  return count;
}
