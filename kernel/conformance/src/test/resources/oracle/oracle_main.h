// The frame of a unit of generated programs: reads the inputs, runs each program on cleared results
// and writes them all to output.bin. The header before it says where memory is (ORACLE_INPUT,
// OracleVector) and how a kernel is launched (ORACLE_GO).
#pragma once

struct Entry {
  void (*go)(const Entry &);
  dim3 grid, block;
};

enum { INPUTS = 64, CELLS = 5, COUNTERS = 16 };
static int n;
ORACLE_INPUT int ia[INPUTS];
ORACLE_INPUT unsigned ua[INPUTS];
ORACLE_INPUT long long la[INPUTS];
ORACLE_INPUT float fa[INPUTS];
ORACLE_INPUT double da[INPUTS];
ORACLE_INPUT signed char ca[INPUTS];
ORACLE_INPUT unsigned short sa[INPUTS];
static int *out;
static long long *lout;
static float *fout;
static double *dout;
static unsigned *acc;

template <typename T>
void put(const OracleVector<T> &values, FILE *file) {
  fwrite(values.data(), sizeof(T), values.size(), file);
}

static void run(const Entry &entry, FILE *file) {
  n = entry.grid.x * entry.block.x * entry.block.y;
  OracleVector<int> outs(CELLS * n);
  OracleVector<long long> louts(CELLS * n);
  OracleVector<float> fouts(CELLS * n);
  OracleVector<double> douts(CELLS * n);
  OracleVector<unsigned> accs(COUNTERS, INT_MAX);
  out = outs.data();
  lout = louts.data();
  fout = fouts.data();
  dout = douts.data();
  acc = accs.data();
  entry.go(entry);
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

#define ORACLE_ARGUMENTS (n, ia, ua, la, fa, da, ca, sa, out, lout, fout, dout, acc)
#define ORACLE_MAIN                                  \
  int main() {                                       \
    read_inputs();                                   \
    FILE *file = fopen("output.bin", "wb");          \
    for (const Entry &entry : entries) run(entry, file); \
    return fclose(file);                             \
  }
