enum { TILE = 32 };
static float *in, *out;
static void setup(void) {
  in = malloc(SIZE * SIZE * sizeof *in);
  out = calloc(SIZE * SIZE, sizeof *out);
  for (int i = 0; i < SIZE * SIZE; i++) in[i] = float_input(i);
}
static void work(void) {
#pragma omp parallel for collapse(2)
  for (int y0 = 0; y0 < SIZE; y0 += TILE)
    for (int x0 = 0; x0 < SIZE; x0 += TILE)
      for (int x = x0; x < x0 + TILE; x++)
        for (int y = y0; y < y0 + TILE; y++) out[x * SIZE + y] = in[y * SIZE + x];
}
static void *result(size_t *bytes) {
  *bytes = SIZE * SIZE * sizeof *out;
  return out;
}
