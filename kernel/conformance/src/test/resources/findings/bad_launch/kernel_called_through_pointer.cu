#include <cstdio>
__global__ void fill(int *p) { p[threadIdx.x] = 1; }
template <typename F, typename... A>
void call(F function, A... arguments) {
  function(arguments...);  // finding: bad_launch
}
int main() {
  int *p;
  cudaMallocManaged(&p, sizeof(int));
  p[0] = 5;
  call(fill, p);
  call(fill, p);
  printf("%d %d\n", p[0], cudaGetLastError() == cudaErrorMissingConfiguration);
  cudaFree(p);
}
