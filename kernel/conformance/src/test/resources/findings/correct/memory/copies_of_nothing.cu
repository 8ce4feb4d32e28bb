// Zero bytes from or to anywhere is nothing; freeing a null pointer is, too.
#include <cstdlib>
int main() {
  int h[4];
  int *d = nullptr;
  cudaMemcpy(d, h, 0, cudaMemcpyHostToDevice);
  cudaFree(d);
  free(nullptr);
}
