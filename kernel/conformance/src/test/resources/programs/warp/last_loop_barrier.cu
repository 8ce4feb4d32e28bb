// Hilos que salen del último ciclo de su kernel terminan: las barreras de los que siguen en él no
// los esperan.
#include <cstdio>

constexpr int kWidth = 32;

// Cada capa (threadIdx.z) suma filas enteras; a la última vuelta no llegan todas las capas.
__global__ void sumRows(const int *in, int *out, int rows, int columns) {
  __shared__ int partial[4][2];
  for (int row = threadIdx.z; row < rows; row += blockDim.z) {
    int sum = 0;
    for (int c = threadIdx.x + kWidth * threadIdx.y; c < columns; c += kWidth * blockDim.y) {
      sum += in[row * columns + c];
    }
    for (int offset = 16; offset > 0; offset /= 2) {
      sum += __shfl_down_sync(0xffffffff, sum, offset);
    }
    if (threadIdx.x == 0) partial[threadIdx.z][threadIdx.y] = sum;
    __syncthreads();
    if (threadIdx.x == 0 && threadIdx.y == 0) {
      out[row] = partial[threadIdx.z][0] + partial[threadIdx.z][1];
    }
    __syncthreads();
  }
}

// Lo mismo con break, y dentro de una condición que se cumple para todos.
__global__ void shift(int *values, int n) {
  if (n > 0) {
    for (int i = threadIdx.x;; i += blockDim.x) {
      if (i >= n) break;
      int next = values[i + 1];
      __syncthreads();
      values[i] = next;
      __syncthreads();
    }
  }
}

int main() {
  const int rows = 10, columns = 100, n = 150;
  int *in, *out, *values;
  cudaMallocManaged(&in, rows * columns * sizeof(int));
  cudaMallocManaged(&out, rows * sizeof(int));
  cudaMallocManaged(&values, (n + 1) * sizeof(int));
  for (int i = 0; i < rows * columns; i++) in[i] = i % 7;
  for (int i = 0; i <= n; i++) values[i] = 3 * i;
  sumRows<<<1, dim3(kWidth, 2, 4)>>>(in, out, rows, columns);
  shift<<<1, 64>>>(values, n);
  printf("%s\n", cudaGetErrorString(cudaDeviceSynchronize()));
  for (int row = 0; row < rows; row++) {
    int expected = 0;
    for (int c = 0; c < columns; c++) expected += in[row * columns + c];
    printf("%d %s\n", out[row], out[row] == expected ? "bien" : "mal");
  }
  bool shifted = true;
  for (int i = 0; i < n; i++) shifted = shifted && values[i] == 3 * (i + 1);
  printf("%s\n", shifted ? "desplazado" : "mal");
  cudaFree(in);
  cudaFree(out);
  cudaFree(values);
}
