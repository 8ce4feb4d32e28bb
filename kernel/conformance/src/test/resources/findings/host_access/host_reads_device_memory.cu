#include <cstdio>
int main() {
  int *a;
  cudaMalloc(&a, 32 * sizeof(int));
  cudaMemset(a, 0, 32 * sizeof(int));
  int first = a[0];  // finding: host_access a
  printf("%d\n", first);
  cudaFree(a);
}
