// A lambda in a function for host and device may run on both, and call what runs on the device.
#include <cstdio>

__device__ int onlyHere(int x) { return x + 1; }

__host__ __device__ int twice(int a) {
  auto add = [&](int x) { a += x; };
  add(a);
  return a;
}

__host__ __device__ int deviceOnly(int a) {
  auto add = [&](int x) { a += onlyHere(x); };
  add(3);
  return a;
}

__global__ void kernel(int *results) {
  results[0] = twice(21);
  results[1] = deviceOnly(2);
}

int main() {
  int *results, copy[2];
  cudaMalloc(&results, sizeof copy);
  kernel<<<1, 1>>>(results);
  cudaMemcpy(copy, results, sizeof copy, cudaMemcpyDeviceToHost);
  printf("%d %d %d\n", copy[0], copy[1], twice(4));
  cudaFree(results);
}
