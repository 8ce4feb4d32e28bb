static float *x, *y;
static float a = 2.0f;
static void setup(void) {
  x = malloc(SIZE * sizeof *x);
  y = calloc(SIZE, sizeof *y);
  for (int i = 0; i < SIZE; i++) x[i] = float_input(i);
}
static void work(void) {
#pragma omp parallel for
  for (int i = 0; i < SIZE; i++) y[i] = a * x[i] + y[i];
}
static void *result(size_t *bytes) {
  *bytes = SIZE * sizeof *y;
  return y;
}
