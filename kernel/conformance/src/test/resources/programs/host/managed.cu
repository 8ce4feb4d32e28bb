// Managed memory read on the host after a synchronisation.
#include <cstdio>
__global__ void squares(int *v, int n) {
  int i = threadIdx.x;
  if (i < n) v[i] = i * i;
}
int main() {
  int *v;
  cudaMallocManaged(&v, 5 * sizeof(int));
  squares<<<1, 32>>>(v, 5);
  cudaDeviceSynchronize();
  for (int i = 0; i < 5; i++) printf(i < 4 ? "%d " : "%d\n", v[i]);
  cudaFree(v);
}
