// for, while, do, break, continue, switch with fallthrough, ternary, comma, nested loops.
#include <cstdio>
__device__ const char *describe(int n) {
  switch (n) {
    case 0: return "zero";
    case 8:
    case 9:
      n++;
      if (n == 9) n++;
    case 10: return "ten";
    default: break;
  }
  return "many";
}
__global__ void k() {
  for (int i = 0; i < 100; i++) {
    if (i == 2 || i == 5) continue;
    if (i > 8) break;
    printf("%d ", i);
  }
  printf("\n%s %s %s\n", describe(8), describe(0), describe(77));
  int total = 0, rounds = 0;
  do {
    total += rounds;
    rounds++;
  } while (rounds < 6);
  int i = 0, steps = 0;
  while (true) {
    for (;;) {
      if (++i % 5 == 0) break;
    }
    if (++steps >= 5) break;
  }
  printf("%d %d\n", total, steps);
  int sum = 0;
  for (int a = 0, b = 10; a <= b; a++, b--) sum += a < b ? b + a : 0;
  printf("%d %d\n", sum + 5, (1, 2, 3));
}
int main() {
  k<<<1, 1>>>();
  return cudaDeviceSynchronize();
}
