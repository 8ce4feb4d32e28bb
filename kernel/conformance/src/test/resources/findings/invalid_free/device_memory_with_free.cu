#include <cstdlib>
int main() {
  int *d;
  cudaMalloc(&d, 64);
  free(d);  // finding: invalid_free d
  cudaFree(d);
}
