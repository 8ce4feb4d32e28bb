// Tiled matrix product with ragged sizes, against the plain triple loop.
#include <cstdio>
#include <cstdlib>
#include <cmath>
#define TILE 16

__global__ void matmul(const float *A, const float *B, float *C, int M, int N, int K) {
  __shared__ float a[TILE][TILE];
  __shared__ float b[TILE][TILE];
  int row = blockIdx.y * TILE + threadIdx.y;
  int col = blockIdx.x * TILE + threadIdx.x;
  float acc = 0.0f;
  for (int t = 0; t < (K + TILE - 1) / TILE; ++t) {
    int ka = t * TILE + threadIdx.x, kb = t * TILE + threadIdx.y;
    a[threadIdx.y][threadIdx.x] = row < M && ka < K ? A[row * K + ka] : 0.0f;
    b[threadIdx.y][threadIdx.x] = (kb < K && col < N) ? B[kb * N + col] : 0.0f;
    __syncthreads();
    for (int k = 0; k < TILE; ++k) acc += a[threadIdx.y][k] * b[k][threadIdx.x];
    __syncthreads();
  }
  if (row < M && col < N) C[row * N + col] = acc;
}

int main(void) {
  int M = 45, N = 70, K = 33;
  float *A = new float[M * K], *B = new float[K * N], *C = new float[M * N];
  for (int i = 0; i < M * K; ++i) A[i] = (float)((i * 37) % 11 - 5);
  for (int i = 0; i < K * N; ++i) B[i] = (float)((i * 53) % 13 - 6) * 0.5f;
  float *dA, *dB, *dC;
  cudaMalloc(&dA, M * K * sizeof(float));
  cudaMalloc(&dB, K * N * sizeof(float));
  cudaMalloc(&dC, M * N * sizeof(float));
  cudaMemcpy(dA, A, M * K * sizeof(float), cudaMemcpyHostToDevice);
  cudaMemcpy(dB, B, K * N * sizeof(float), cudaMemcpyHostToDevice);
  dim3 block(TILE, TILE);
  dim3 grid((N + TILE - 1) / TILE, (M + TILE - 1) / TILE);
  matmul<<<grid, block>>>(dA, dB, dC, M, N, K);
  cudaMemcpy(C, dC, M * N * sizeof(float), cudaMemcpyDeviceToHost);
  int errors = 0;
  for (int r = 0; r < M; ++r)
    for (int c = 0; c < N; ++c) {
      double want = 0;
      for (int k = 0; k < K; ++k) want += (double)A[r * K + k] * B[k * N + c];
      if (fabs(want - C[r * N + c]) > 1e-3) ++errors;
    }
  printf("errors %d\n", errors);
  delete[] A; delete[] B; delete[] C;
  cudaFree(dA); cudaFree(dB); cudaFree(dC);
  return errors != 0;
}
