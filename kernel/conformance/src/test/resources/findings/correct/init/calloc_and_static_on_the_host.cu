#include <cstdlib>
static int numbers[8];
int main() {
  int *h = (int *)calloc(8, sizeof(int));
  int sum = 0;
  for (int i = 0; i < 8; i++) sum += h[i] + numbers[i];
  free(h);
  return sum;
}
