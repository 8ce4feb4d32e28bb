// Transpose through a padded tile, M x N not square and not multiples of the tile.
#include <cstdio>
const int TILE_DIM = 32;
const int BLOCK_ROWS = 8;

__global__ void transpose(float *out, const float *in, int rows, int cols) {
  __shared__ float tile[TILE_DIM][TILE_DIM + 1];
  int x = blockIdx.x * TILE_DIM + threadIdx.x;
  int y = blockIdx.y * TILE_DIM + threadIdx.y;
  for (int j = 0; j < TILE_DIM; j += BLOCK_ROWS)
    if (x < cols && y + j < rows) tile[threadIdx.y + j][threadIdx.x] = in[(y + j) * cols + x];
  __syncthreads();
  x = blockIdx.y * TILE_DIM + threadIdx.x;
  y = blockIdx.x * TILE_DIM + threadIdx.y;
  for (int j = 0; j < TILE_DIM; j += BLOCK_ROWS)
    if (x < rows && y + j < cols) out[(y + j) * rows + x] = tile[threadIdx.x][threadIdx.y + j];
}

int main() {
  const int rows = 50, cols = 77;
  float h[rows * cols], r[rows * cols];
  for (int i = 0; i < rows * cols; i++) h[i] = i;
  float *din, *dout;
  cudaMalloc(&din, sizeof h);
  cudaMalloc(&dout, sizeof h);
  cudaMemcpy(din, h, sizeof h, cudaMemcpyHostToDevice);
  dim3 threads(TILE_DIM, BLOCK_ROWS, 1);
  transpose<<<dim3((cols + 31) / 32, (rows + 31) / 32), threads>>>(dout, din, rows, cols);
  cudaMemcpy(r, dout, sizeof r, cudaMemcpyDeviceToHost);
  int errors = 0;
  for (int i = 0; i < rows; i++)
    for (int j = 0; j < cols; j++) errors += r[j * rows + i] != h[i * cols + j];
  printf("errors %d\n", errors);
  cudaFree(din);
  cudaFree(dout);
}
