// The frame of a unit of generated programs: reads the inputs, runs each program on cleared results
// and writes them all to output.bin.
#pragma once
#include <vector>

struct Entry {
  void (*go)();
  dim3 grid, block;
};

enum { INPUTS = 64, CELLS = 5, COUNTERS = 16 };
static int n, ia[INPUTS];
static unsigned ua[INPUTS];
static long long la[INPUTS];
static float fa[INPUTS];
static double da[INPUTS];
static signed char ca[INPUTS];
static unsigned short sa[INPUTS];
static int *out;
static long long *lout;
static float *fout;
static double *dout;
static unsigned *acc;

template <typename T>
void put(const std::vector<T> &values, FILE *file) {
  fwrite(values.data(), sizeof(T), values.size(), file);
}

static void run(const Entry &entry, FILE *file) {
  n = entry.grid.x * entry.block.x * entry.block.y;
  std::vector<int> outs(CELLS * n);
  std::vector<long long> louts(CELLS * n);
  std::vector<float> fouts(CELLS * n);
  std::vector<double> douts(CELLS * n);
  std::vector<unsigned> accs(COUNTERS, INT_MAX);
  out = outs.data();
  lout = louts.data();
  fout = fouts.data();
  dout = douts.data();
  acc = accs.data();
  shim::launch(entry.grid, entry.block, entry.go);
  put(outs, file);
  put(louts, file);
  put(fouts, file);
  put(douts, file);
  put(accs, file);
}

template <typename T>
void get(T (&values)[INPUTS], FILE *file) {
  if (fread(values, sizeof(T), INPUTS, file) != INPUTS) exit(1);
}

static void read_inputs() {
  FILE *file = fopen("input.bin", "rb");
  if (!file) exit(1);
  get(ia, file);
  get(ua, file);
  get(la, file);
  get(fa, file);
  get(da, file);
  get(ca, file);
  get(sa, file);
  fclose(file);
}

#define ORACLE_CALL kernel(n, ia, ua, la, fa, da, ca, sa, out, lout, fout, dout, acc)
#define ORACLE_MAIN                                  \
  int main() {                                       \
    read_inputs();                                   \
    FILE *file = fopen("output.bin", "wb");          \
    for (const Entry &entry : entries) run(entry, file); \
    return fclose(file);                             \
  }
