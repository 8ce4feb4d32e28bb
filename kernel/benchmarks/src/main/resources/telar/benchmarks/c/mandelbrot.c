enum { LIMIT = 256 };
static int *count;
static void setup(void) { count = calloc(SIZE * SIZE, sizeof *count); }
static void work(void) {
#pragma omp parallel for schedule(dynamic, 16)
  for (int py = 0; py < SIZE; py++)
    for (int px = 0; px < SIZE; px++) {
      float x0 = -2.0f + 3.0f * px / SIZE, y0 = -1.5f + 3.0f * py / SIZE;
      float x = 0.0f, y = 0.0f;
      int n = 0;
      while (n < LIMIT && x * x + y * y <= 4.0f) {
        float t = x * x - y * y + x0;
        y = 2.0f * x * y + y0;
        x = t;
        n++;
      }
      count[py * SIZE + px] = n;
    }
}
static void *result(size_t *bytes) {
  *bytes = SIZE * SIZE * sizeof *count;
  return count;
}
