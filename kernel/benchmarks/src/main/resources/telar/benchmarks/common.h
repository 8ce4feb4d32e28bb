// What both native drivers share: inputs, the clock, and the conversation on stdin and stdout.
//   turn MS   runs once unmeasured, then for MS milliseconds; answers the median in milliseconds
//   check F   clears the result, runs once and writes the result to file F; answers "done"
//   cold ID   (where supported) builds a program never seen; answers "BUILD FIRST" in milliseconds
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

// The same values as the Java side makes: 0…255, well mixed.
static unsigned mixed(unsigned i) { return i * 2654435761u >> 24; }
static float float_input(unsigned i) { return ((int)mixed(i) - 128) / 128.0f; }
static signed char byte_input(unsigned i) { return (signed char)((int)mixed(i) - 128); }

static double now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static int by_value(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

enum { MOST_RUNS = 4096 };

static double turn(void (*work)(void), double budget) {
  static double times[MOST_RUNS];
  int runs = 0;
  work();
  double end = now_ms() + budget;
  do {
    double start = now_ms();
    work();
    times[runs++] = now_ms() - start;
  } while (runs < MOST_RUNS && now_ms() < end);
  qsort(times, runs, sizeof *times, by_value);
  return times[runs / 2];
}

static void write_file(const char *path, const void *bytes, size_t count) {
  FILE *file = fopen(path, "wb");
  if (!file || fwrite(bytes, 1, count, file) != count || fclose(file)) {
    perror(path);
    exit(1);
  }
}

static void serve(void (*work)(void), void (*check)(const char *path), void (*cold)(const char *id)) {
  static char line[4096], argument[4096];
  while (fgets(line, sizeof line, stdin)) {
    if (sscanf(line, "turn %s", argument) == 1) {
      printf("%.6f\n", turn(work, atof(argument)));
    } else if (sscanf(line, "check %s", argument) == 1) {
      check(argument);
      printf("done\n");
    } else if (cold && sscanf(line, "cold %s", argument) == 1) {
      cold(argument);
    } else {
      fprintf(stderr, "unknown request: %s", line);
      exit(1);
    }
    fflush(stdout);
  }
}
