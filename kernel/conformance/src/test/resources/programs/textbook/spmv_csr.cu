// Sparse matrix-vector product, one thread per row (CSR).
#include <cstdio>
__global__ void spmv(int rows, const int *start, const int *column, const float *value,
                     const float *x, float *y) {
  int row = blockIdx.x * blockDim.x + threadIdx.x;
  if (row < rows) {
    float dot = 0;
    for (int k = start[row]; k < start[row + 1]; ++k) dot += value[k] * x[column[k]];
    y[row] = dot;
  }
}
template <typename T> T *toDevice(const T *host, int n) {
  T *d;
  cudaMalloc(&d, n * sizeof(T));
  cudaMemcpy(d, host, n * sizeof(T), cudaMemcpyHostToDevice);
  return d;
}
int main() {
  int start[] = {0, 2, 2, 5, 6}, column[] = {0, 2, 1, 2, 3, 0};
  float value[] = {3, 0, 2, 4, 2.5f, 9}, x[] = {1, 2, 3, 4}, y[4];
  int *ds = toDevice(start, 5), *dc = toDevice(column, 6);
  float *dv = toDevice(value, 6), *dx = toDevice(x, 4), *dy;
  cudaMalloc(&dy, sizeof(y));
  spmv<<<1, 32>>>(4, ds, dc, dv, dx, dy);
  cudaMemcpy(y, dy, sizeof(y), cudaMemcpyDeviceToHost);
  for (int i = 0; i < 4; i++) printf(i < 3 ? "%.1f " : "%.1f\n", y[i]);
  cudaFree(ds); cudaFree(dc); cudaFree(dv); cudaFree(dx); cudaFree(dy);
}
