enum { TILE = 16 };
static float *a, *b, *c;
static void setup(void) {
  a = malloc(SIZE * SIZE * sizeof *a);
  b = malloc(SIZE * SIZE * sizeof *b);
  c = calloc(SIZE * SIZE, sizeof *c);
  for (int i = 0; i < SIZE * SIZE; i++) a[i] = b[i] = float_input(i);
}
static void work(void) {
#pragma omp parallel for collapse(2)
  for (int i0 = 0; i0 < SIZE; i0 += TILE)
    for (int j0 = 0; j0 < SIZE; j0 += TILE) {
      float acc[TILE][TILE] = {{0}};
      for (int k = 0; k < SIZE; k++)
        for (int i = 0; i < TILE; i++)
          for (int j = 0; j < TILE; j++) acc[i][j] += a[(i0 + i) * SIZE + k] * b[k * SIZE + j0 + j];
      for (int i = 0; i < TILE; i++)
        for (int j = 0; j < TILE; j++) c[(i0 + i) * SIZE + j0 + j] = acc[i][j];
    }
}
static void *result(size_t *bytes) {
  *bytes = SIZE * SIZE * sizeof *c;
  return c;
}
