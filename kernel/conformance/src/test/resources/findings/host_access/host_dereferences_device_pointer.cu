#include <cstdio>
int main() {
  int *d;
  cudaMalloc(&d, sizeof(int));
  cudaMemset(d, 0, sizeof(int));
  printf("%d\n", *d);  // finding: host_access d
  cudaFree(d);
}
