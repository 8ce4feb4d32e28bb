#include <cstdlib>
__global__ void fill(int *v) {
  v[threadIdx.x] = threadIdx.x;  // finding: host_access v
}
int main() {
  int *h = (int *)malloc(32 * sizeof(int));
  fill<<<1, 32>>>(h);
  cudaDeviceSynchronize();
  free(h);
}
