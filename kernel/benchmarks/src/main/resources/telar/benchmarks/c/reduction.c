static float *in, total;
static void setup(void) {
  in = malloc(SIZE * sizeof *in);
  for (int i = 0; i < SIZE; i++) in[i] = float_input(i);
}
static void work(void) {
  float sum = 0.0f;
#pragma omp parallel for simd reduction(+ : sum)
  for (int i = 0; i < SIZE; i++) sum += in[i];
  total = sum;
}
static void *result(size_t *bytes) {
  *bytes = sizeof total;
  return &total;
}
