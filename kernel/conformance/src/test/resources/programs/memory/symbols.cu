// __device__ and __constant__ variables, copied by symbol, kept between launches.
#include <cstdio>
__device__ int counter = 5;
__device__ int table[3] = {1, 2, 3};
__constant__ int step = 1;
__global__ void k() { counter += step; }
int main() {
  for (int i = 0; i < 3; i++) k<<<1, 1>>>();
  int value, two[3];
  cudaMemcpyFromSymbol(&value, counter, sizeof(int));
  cudaMemcpyFromSymbol(two, table, sizeof(two));
  int zero = 0, one = 7;
  cudaMemcpyToSymbol(counter, &zero, sizeof(int));
  cudaMemcpyToSymbol(step, &one, sizeof(int));
  k<<<1, 1>>>();
  int after;
  cudaMemcpyFromSymbol(&after, counter, sizeof(int));
  printf("%d %d %d\n", value, two[1], after);
}
