#include <cstdio>
__constant__ float weights[3] = {1, 2.5f, -3};
__global__ void k(float *x) { x[threadIdx.x] *= weights[threadIdx.x % 3]; }
int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 8;
  float *h = new float[n], *d;
  for (int i = 0; i < n; i++) h[i] = i;
  cudaMalloc(&d, n * sizeof *d);
  cudaMemcpy(d, h, n * sizeof(float), cudaMemcpyHostToDevice);
  k<<<dim3(1), n>>>(d);
  cudaMemcpy(h, d, n * sizeof(float), cudaMemcpyDeviceToHost);
  printf("%f\n", h[n - 1]);
  cudaFree(d);
  delete[] h;
}
