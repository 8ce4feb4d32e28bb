#include <cstdlib>
int main() {
  float *h = (float *)malloc(10);
  for (int i = 0; i < 10; i++) h[i] = i;  // finding: out_of_bounds h
  free(h);
}
