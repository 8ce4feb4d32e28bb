#include <cstdio>
__device__ int counter;
__global__ void count() { atomicAdd(&counter, 1); }
int main() {
  count<<<1, 32>>>();
  cudaDeviceSynchronize();
  int *p;
  cudaGetSymbolAddress((void **)&p, counter);
  printf("%d\n", *p);  // finding: host_access p
}
