// Events, device count and properties.
#include <cstdio>
__global__ void spin(int *out) {
  int v = 0;
  for (int i = 0; i < 1000; i++) v ^= i;
  out[threadIdx.x] = v;
}
int main() {
  int *d, count = 0;
  cudaMalloc(&d, 32 * sizeof(int));
  cudaEvent_t start, stop;
  cudaEventCreate(&start);
  cudaEventCreate(&stop);
  cudaEventRecord(start);
  spin<<<1, 32>>>(d);
  cudaEventRecord(stop);
  cudaEventSynchronize(stop);
  float ms = -1;
  cudaEventElapsedTime(&ms, start, stop);
  printf("positive %d\n", ms >= 0);
  cudaEventDestroy(start);
  cudaEventDestroy(stop);
  cudaGetDeviceCount(&count);
  cudaDeviceProp prop;
  cudaGetDeviceProperties(&prop, 0);
  printf("devices %d\n", count);
  if (prop.warpSize != 32 || prop.maxThreadsPerBlock != 1024) printf("odd device\n");
  cudaFree(d);
}
