#include <cstdlib>
int main() {
  int *h = (int *)malloc(64);
  cudaFree(h);  // finding: invalid_free h
  free(h);
}
