#include <cstdio>
#include <cstdlib>
int main() {
  int *h = (int *)malloc(4 * sizeof(int));
  h[0] = 1;
  free(h);
  printf("%d\n", h[0]);  // finding: use_after_free h
}
