#include <math.h>
enum { COLUMNS = 1024 };
static float *in, *out;
static void setup(void) {
  in = malloc(SIZE * COLUMNS * sizeof *in);
  out = calloc(SIZE * COLUMNS, sizeof *out);
  for (int i = 0; i < SIZE * COLUMNS; i++) in[i] = float_input(i);
}
static void work(void) {
#pragma omp parallel for
  for (int i = 0; i < SIZE; i++) {
    const float *row = in + i * COLUMNS;
    float *target = out + i * COLUMNS;
    float most = -INFINITY, sum = 0.0f;
    for (int j = 0; j < COLUMNS; j++) most = row[j] > most ? row[j] : most;
    for (int j = 0; j < COLUMNS; j++) {
      target[j] = expf(row[j] - most);
      sum += target[j];
    }
    float scale = 1.0f / sum;
    for (int j = 0; j < COLUMNS; j++) target[j] *= scale;
  }
}
static void *result(size_t *bytes) {
  *bytes = SIZE * COLUMNS * sizeof *out;
  return out;
}
