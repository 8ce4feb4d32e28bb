static unsigned char *data;
static unsigned bins[256];
static void setup(void) {
  data = malloc(SIZE);
  for (int i = 0; i < SIZE; i++) data[i] = byte_input(i);
}
static void work(void) {
#pragma omp parallel for reduction(+ : bins)
  for (int i = 0; i < SIZE; i++) bins[data[i]]++;
}
static void *result(size_t *bytes) {
  *bytes = sizeof bins;
  return bins;
}
