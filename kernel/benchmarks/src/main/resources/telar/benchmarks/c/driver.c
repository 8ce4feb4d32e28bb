// One workload in plain C: WORKLOAD is its file, SIZE its size.
#include "../common.h"
#include WORKLOAD

static void check(const char *path) {
  size_t bytes;
  void *values = result(&bytes);
  memset(values, 0, bytes);
  work();
  write_file(path, values, bytes);
}

int main(void) {
  setup();
  serve(work, check, NULL);
  return 0;
}
