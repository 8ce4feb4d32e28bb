// A grid-stride loop over a million elements with a small grid.
#include <cstdio>
__global__ void add(int n, const float *x, float *y) {
  int index = blockIdx.x * blockDim.x + threadIdx.x;
  int stride = blockDim.x * gridDim.x;
  for (int i = index; i < n; i += stride) y[i] = x[i] + y[i];
}
int main(void) {
  int N = 1000000;
  float *x, *y;
  cudaMallocManaged(&x, N * sizeof(float));
  cudaMallocManaged(&y, N * sizeof(float));
  for (int i = 0; i < N; i++) {
    x[i] = 1.0f;
    y[i] = 2.0f;
  }
  add<<<64, 256>>>(N, x, y);
  cudaDeviceSynchronize();
  int right = 0;
  for (int i = 0; i < N; i++) right += y[i] == 3.0f;
  printf("%d %.1f\n", right, y[N - 1] - 2.0f);
  cudaFree(x);
  cudaFree(y);
  return 0;
}
