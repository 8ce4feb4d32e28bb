#include <cstdlib>
__global__ void read(const int *in, int *out) {
  out[threadIdx.x] = in[threadIdx.x];  // finding: host_access in
}
int main() {
  int *h = (int *)malloc(32 * sizeof(int)), *d;
  for (int i = 0; i < 32; i++) h[i] = i;
  cudaMalloc(&d, 32 * sizeof(int));
  read<<<1, 32>>>(h, d);
  cudaDeviceSynchronize();
  cudaFree(d);
  free(h);
}
