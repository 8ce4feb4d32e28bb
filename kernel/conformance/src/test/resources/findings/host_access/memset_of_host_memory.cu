#include <cstdlib>
int main() {
  int *h = (int *)malloc(64);
  cudaMemset(h, 0, 64);  // finding: host_access h
  free(h);
}
