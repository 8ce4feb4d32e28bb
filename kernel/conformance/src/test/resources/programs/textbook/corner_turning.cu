// Producto con la segunda matriz por columnas: lectura directa y con la tesela girada al cargarla (cap. 6).
#include <cstdio>
#include <vector>

#define TILE 16

__global__ void direct(const float *a, const float *b, float *c, int n) {
  int row = blockIdx.y * TILE + threadIdx.y, column = blockIdx.x * TILE + threadIdx.x;
  if (row >= n || column >= n) return;
  float sum = 0;
  for (int k = 0; k < n; k++) sum += a[row * n + k] * b[column * n + k];
  c[row * n + column] = sum;
}

/// Los hilos vecinos leen elementos vecinos de b, aunque estén en otra columna de la tesela.
__global__ void turned(const float *a, const float *b, float *c, int n) {
  __shared__ float tileA[TILE][TILE], tileB[TILE][TILE + 1];
  int row = blockIdx.y * TILE + threadIdx.y, column = blockIdx.x * TILE + threadIdx.x;
  float sum = 0;
  for (int phase = 0; phase < (n + TILE - 1) / TILE; phase++) {
    int k = phase * TILE + threadIdx.x, columnOfB = blockIdx.x * TILE + threadIdx.y;
    tileA[threadIdx.y][threadIdx.x] = row < n && k < n ? a[row * n + k] : 0;
    tileB[threadIdx.x][threadIdx.y] = columnOfB < n && k < n ? b[columnOfB * n + k] : 0;
    __syncthreads();
    for (int i = 0; i < TILE; i++) sum += tileA[threadIdx.y][i] * tileB[i][threadIdx.x];
    __syncthreads();
  }
  if (row < n && column < n) c[row * n + column] = sum;
}

int main() {
  const int n = 45;
  std::vector<float> a(n * n), b(n * n), c(n * n), wanted(n * n);
  for (int i = 0; i < n * n; i++) {
    a[i] = i % 7 - 3;
    b[i] = i % 5 - 2;
  }
  for (int row = 0; row < n; row++)
    for (int column = 0; column < n; column++)
      for (int k = 0; k < n; k++) wanted[row * n + column] += a[row * n + k] * b[column * n + k];
  float *da, *db, *dc;
  cudaMalloc(&da, n * n * sizeof(float));
  cudaMalloc(&db, n * n * sizeof(float));
  cudaMalloc(&dc, n * n * sizeof(float));
  cudaMemcpy(da, a.data(), n * n * sizeof(float), cudaMemcpyHostToDevice);
  cudaMemcpy(db, b.data(), n * n * sizeof(float), cudaMemcpyHostToDevice);
  dim3 grid((n + TILE - 1) / TILE, (n + TILE - 1) / TILE), block(TILE, TILE);
  direct<<<grid, block>>>(da, db, dc, n);
  cudaMemcpy(c.data(), dc, n * n * sizeof(float), cudaMemcpyDeviceToHost);
  printf("directo: %s\n", c == wanted ? "bien" : "mal");
  cudaMemset(dc, 0, n * n * sizeof(float));
  turned<<<grid, block>>>(da, db, dc, n);
  cudaMemcpy(c.data(), dc, n * n * sizeof(float), cudaMemcpyDeviceToHost);
  printf("girado: %s\n", c == wanted ? "bien" : "mal");
  cudaFree(da);
  cudaFree(db);
  cudaFree(dc);
}
