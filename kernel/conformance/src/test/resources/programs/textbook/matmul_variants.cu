// Producto de matrices: un hilo por elemento, fila o columna; con teselas y engrosado (caps. 3, 5 y 6).
#include <cstdio>
#include <vector>
#define TILE_WIDTH 8
#define COARSE_FACTOR 4

__global__ void perElement(const float *M, const float *N, float *P, int width) {
  int row = blockIdx.y * blockDim.y + threadIdx.y;
  int col = blockIdx.x * blockDim.x + threadIdx.x;
  if ((row < width) && (col < width)) {
    float Pvalue = 0;
    for (int k = 0; k < width; ++k) Pvalue += M[row * width + k] * N[k * width + col];
    P[row * width + col] = Pvalue;
  }
}

__global__ void perRow(const float *M, const float *N, float *P, int width) {
  int row = blockIdx.x * blockDim.x + threadIdx.x;
  if (row >= width) return;
  for (int col = 0; col < width; ++col) {
    float sum = 0;
    for (int k = 0; k < width; ++k) sum += M[row * width + k] * N[k * width + col];
    P[row * width + col] = sum;
  }
}

__global__ void perColumn(const float *M, const float *N, float *P, int width) {
  int col = blockIdx.x * blockDim.x + threadIdx.x;
  if (col >= width) return;
  for (int row = 0; row < width; ++row) {
    float sum = 0;
    for (int k = 0; k < width; ++k) sum += M[row * width + k] * N[k * width + col];
    P[row * width + col] = sum;
  }
}

/// El tamaño de las teselas llega en la memoria compartida dinámica.
__global__ void tiledDynamic(const float *M, const float *N, float *P, int width, unsigned Mds_sz) {
  extern __shared__ char Mds_Nds[];
  float *Mds = (float *)Mds_Nds;
  float *Nds = (float *)(Mds_Nds + Mds_sz);
  int bx = blockIdx.x, by = blockIdx.y, tx = threadIdx.x, ty = threadIdx.y;
  int row = by * TILE_WIDTH + ty, col = bx * TILE_WIDTH + tx;
  float Pvalue = 0;
  for (int ph = 0; ph < (width + TILE_WIDTH - 1) / TILE_WIDTH; ++ph) {
    if (row < width && ph * TILE_WIDTH + tx < width)
      Mds[ty * TILE_WIDTH + tx] = M[row * width + ph * TILE_WIDTH + tx];
    else
      Mds[ty * TILE_WIDTH + tx] = 0.0f;
    if (ph * TILE_WIDTH + ty < width && col < width)
      Nds[ty * TILE_WIDTH + tx] = N[(ph * TILE_WIDTH + ty) * width + col];
    else
      Nds[ty * TILE_WIDTH + tx] = 0.0f;
    __syncthreads();
    for (int k = 0; k < TILE_WIDTH; ++k) Pvalue += Mds[ty * TILE_WIDTH + k] * Nds[k * TILE_WIDTH + tx];
    __syncthreads();
  }
  if (row < width && col < width) P[row * width + col] = Pvalue;
}

/// Cada bloque calcula COARSE_FACTOR teselas de una misma fila y reutiliza la de M.
__global__ void coarsened(const float *M, const float *N, float *P, int width) {
  __shared__ float Mds[TILE_WIDTH][TILE_WIDTH];
  __shared__ float Nds[TILE_WIDTH][TILE_WIDTH];
  int tx = threadIdx.x, ty = threadIdx.y;
  int row = blockIdx.y * TILE_WIDTH + ty;
  int colStart = blockIdx.x * TILE_WIDTH * COARSE_FACTOR + tx;
  float Pvalue[COARSE_FACTOR];
  for (int c = 0; c < COARSE_FACTOR; ++c) Pvalue[c] = 0.0f;
  for (int ph = 0; ph < (width + TILE_WIDTH - 1) / TILE_WIDTH; ++ph) {
    int m = ph * TILE_WIDTH + tx, n = ph * TILE_WIDTH + ty;
    Mds[ty][tx] = row < width && m < width ? M[row * width + m] : 0.0f;
    for (int c = 0; c < COARSE_FACTOR; ++c) {
      int col = colStart + c * TILE_WIDTH;
      Nds[ty][tx] = n < width && col < width ? N[n * width + col] : 0.0f;
      __syncthreads();
      for (int k = 0; k < TILE_WIDTH; ++k) Pvalue[c] += Mds[ty][k] * Nds[k][tx];
      __syncthreads();
    }
  }
  for (int c = 0; c < COARSE_FACTOR; ++c) {
    int col = colStart + c * TILE_WIDTH;
    if (row < width && col < width) P[row * width + col] = Pvalue[c];
  }
}

int compare(const char *name, float *P_d, const std::vector<float> &want) {
  std::vector<float> got(want.size());
  cudaMemcpy(got.data(), P_d, got.size() * sizeof(float), cudaMemcpyDeviceToHost);
  cudaMemset(P_d, 0, got.size() * sizeof(float));
  int errors = 0;
  for (size_t i = 0; i < got.size(); ++i) errors += got[i] != want[i];
  printf("%s: %d errores\n", name, errors);
  return errors;
}

int main() {
  const int width = 45, bytes = width * width * sizeof(float);
  std::vector<float> M(width * width), N(width * width), want(width * width, 0.0f);
  for (int i = 0; i < width * width; ++i) {
    M[i] = i * 37 % 11 - 5;
    N[i] = i * 53 % 13 - 6;
  }
  for (int r = 0; r < width; ++r)
    for (int c = 0; c < width; ++c)
      for (int k = 0; k < width; ++k) want[r * width + c] += M[r * width + k] * N[k * width + c];
  float *M_d, *N_d, *P_d;
  cudaMalloc(&M_d, bytes);
  cudaMalloc(&N_d, bytes);
  cudaMalloc(&P_d, bytes);
  cudaMemcpy(M_d, M.data(), bytes, cudaMemcpyHostToDevice);
  cudaMemcpy(N_d, N.data(), bytes, cudaMemcpyHostToDevice);
  int tiles = (width + TILE_WIDTH - 1) / TILE_WIDTH, errors = 0;
  dim3 block(TILE_WIDTH, TILE_WIDTH);
  perElement<<<dim3(tiles, tiles), block>>>(M_d, N_d, P_d, width);
  errors += compare("por elemento", P_d, want);
  perRow<<<(width + 31) / 32, 32>>>(M_d, N_d, P_d, width);
  errors += compare("por fila", P_d, want);
  perColumn<<<(width + 31) / 32, 32>>>(M_d, N_d, P_d, width);
  errors += compare("por columna", P_d, want);
  size_t half = TILE_WIDTH * TILE_WIDTH * sizeof(float);
  tiledDynamic<<<dim3(tiles, tiles), block, 2 * half>>>(M_d, N_d, P_d, width, half);
  errors += compare("con teselas", P_d, want);
  coarsened<<<dim3((tiles + COARSE_FACTOR - 1) / COARSE_FACTOR, tiles), block>>>(M_d, N_d, P_d, width);
  errors += compare("engrosado", P_d, want);
  cudaFree(M_d);
  cudaFree(N_d);
  cudaFree(P_d);
  return errors != 0;
}
