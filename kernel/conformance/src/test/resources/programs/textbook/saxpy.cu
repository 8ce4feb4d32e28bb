// saxpy with a ragged tail; the classic first kernel.
#include <cstdio>
#include <cstdlib>

__global__ void saxpy(int n, float a, const float *x, float *y) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) y[i] = a * x[i] + y[i];
}

int main() {
  const int n = 1000;
  size_t bytes = n * sizeof(float);
  float *x = (float *)malloc(bytes), *y = (float *)malloc(bytes);
  for (int i = 0; i < n; i++) { x[i] = i; y[i] = 1.0f; }
  float *dx, *dy;
  cudaMalloc(&dx, bytes);
  cudaMalloc((void **)&dy, bytes);
  cudaMemcpy(dx, x, bytes, cudaMemcpyHostToDevice);
  cudaMemcpy(dy, y, bytes, cudaMemcpyHostToDevice);
  saxpy<<<(n + 255) / 256, 256>>>(n, 2.0f, dx, dy);
  cudaDeviceSynchronize();
  cudaMemcpy(y, dy, bytes, cudaMemcpyDeviceToHost);
  for (int i = 0; i < n; i++)
    if (y[i] != 2.0f * i + 1.0f) { printf("error %d: %f\n", i, y[i]); return 1; }
  printf("ok %d\n", (int)(bytes / sizeof(float)));
  cudaFree(dx); cudaFree(dy); free(x); free(y);
  return 0;
}
