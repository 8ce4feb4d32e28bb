// Host code is checked as well.
#include <cstdio>
int main() {
  int h[10];
  for (int i = 0; i <= 10; i++) h[i] = i;  // finding: out_of_bounds h
  printf("%d\n", h[3]);
}
