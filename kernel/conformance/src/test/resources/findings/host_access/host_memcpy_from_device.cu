#include <cstring>
int main() {
  int h[8];
  int *d;
  cudaMalloc(&d, sizeof(h));
  cudaMemset(d, 0, sizeof(h));
  memcpy(h, d, sizeof(h));  // finding: host_access
  cudaFree(d);
}
