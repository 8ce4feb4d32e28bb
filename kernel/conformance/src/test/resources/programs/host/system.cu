// What C programs ask of the system: rounding modes, files, a command processor.
#include <cfenv>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <sys/stat.h>
int main() {
  printf("%d %d\n", fegetround() == FE_TONEAREST, fesetround(FE_TONEAREST));
  struct stat file;
  printf("%d\n", stat("no such file", &file));
  FILE *made = fopen("stat_test.tmp", "wb");
  fputs("12345", made);
  fclose(made);
  printf("%d ", stat("stat_test.tmp", &file));
  printf("%d %d\n", (int)file.st_size, S_ISREG(file.st_mode));
  remove("stat_test.tmp");
  std::set<int> numbers;
  numbers.emplace(3);
  numbers.emplace(3);
  printf("%d\n", (int)numbers.size());
}
