#include <stdlib.h>
#include <string.h>
enum { N = 512 };
static float *a, *b, *c;
static float input(int i) { return (i * 37 % 101 - 50) / 64.0f; }
static void setup(void) {
  a = malloc(N * N * sizeof *a);
  b = malloc(N * N * sizeof *b);
  c = calloc(N * N, sizeof *c);
  for (int i = 0; i < N * N; i++) a[i] = b[i] = input(i);
}
static void work(void) {
#pragma omp parallel for
  for (int i = 0; i < N; i++) {
    memset(c + i * N, 0, N * sizeof *c);
    for (int k = 0; k < N; k++)
      for (int j = 0; j < N; j++) c[i * N + j] += a[i * N + k] * b[k * N + j];
  }
}
static const float *output(int *n) {
  *n = N * N;
  return c;
}
