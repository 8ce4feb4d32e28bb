static float *a, *b, *c;
static void setup(void) {
  a = malloc(SIZE * SIZE * sizeof *a);
  b = malloc(SIZE * SIZE * sizeof *b);
  c = calloc(SIZE * SIZE, sizeof *c);
  for (int i = 0; i < SIZE * SIZE; i++) a[i] = b[i] = float_input(i);
}
static void work(void) {
#pragma omp parallel for
  for (int i = 0; i < SIZE; i++) {
    for (int j = 0; j < SIZE; j++) c[i * SIZE + j] = 0.0f;
    for (int k = 0; k < SIZE; k++)
      for (int j = 0; j < SIZE; j++) c[i * SIZE + j] += a[i * SIZE + k] * b[k * SIZE + j];
  }
}
static void *result(size_t *bytes) {
  *bytes = SIZE * SIZE * sizeof *c;
  return c;
}
