// Convolución 2-D: directa, con el filtro en memoria constante, y con teselas (cap. 7).
#include <cstdio>
#include <vector>
#define FILTER_RADIUS 2
#define FILTER_DIM (2 * FILTER_RADIUS + 1)
#define IN_TILE_DIM 16
#define OUT_TILE_DIM ((IN_TILE_DIM) - 2 * (FILTER_RADIUS))
#define TILE_DIM 16

__constant__ float F[FILTER_DIM][FILTER_DIM];

__global__ void basic(const float *N, const float *filter, float *P, int r, int width, int height) {
  int outCol = blockIdx.x * blockDim.x + threadIdx.x;
  int outRow = blockIdx.y * blockDim.y + threadIdx.y;
  if (outCol >= width || outRow >= height) return;
  float Pvalue = 0.0f;
  for (int fRow = 0; fRow < 2 * r + 1; fRow++) {
    for (int fCol = 0; fCol < 2 * r + 1; fCol++) {
      int inRow = outRow - r + fRow;
      int inCol = outCol - r + fCol;
      if (inRow >= 0 && inRow < height && inCol >= 0 && inCol < width)
        Pvalue += filter[fRow * (2 * r + 1) + fCol] * N[inRow * width + inCol];
    }
  }
  P[outRow * width + outCol] = Pvalue;
}

__global__ void constantMemory(const float *N, float *P, int width, int height) {
  int outCol = blockIdx.x * blockDim.x + threadIdx.x;
  int outRow = blockIdx.y * blockDim.y + threadIdx.y;
  if (outCol >= width || outRow >= height) return;
  float Pvalue = 0.0f;
  for (int fRow = 0; fRow < FILTER_DIM; fRow++) {
    for (int fCol = 0; fCol < FILTER_DIM; fCol++) {
      int inRow = outRow - FILTER_RADIUS + fRow;
      int inCol = outCol - FILTER_RADIUS + fCol;
      if (inRow >= 0 && inRow < height && inCol >= 0 && inCol < width)
        Pvalue += F[fRow][fCol] * N[inRow * width + inCol];
    }
  }
  P[outRow * width + outCol] = Pvalue;
}

/// El bloque carga la tesela con su halo; solo los hilos interiores calculan.
__global__ void tiledWithHalo(const float *N, float *P, int width, int height) {
  int col = blockIdx.x * OUT_TILE_DIM + threadIdx.x - FILTER_RADIUS;
  int row = blockIdx.y * OUT_TILE_DIM + threadIdx.y - FILTER_RADIUS;
  __shared__ float N_s[IN_TILE_DIM][IN_TILE_DIM];
  if (row >= 0 && row < height && col >= 0 && col < width)
    N_s[threadIdx.y][threadIdx.x] = N[row * width + col];
  else
    N_s[threadIdx.y][threadIdx.x] = 0.0f;
  __syncthreads();
  int tileCol = threadIdx.x - FILTER_RADIUS;
  int tileRow = threadIdx.y - FILTER_RADIUS;
  if (col >= 0 && col < width && row >= 0 && row < height) {
    if (tileCol >= 0 && tileCol < OUT_TILE_DIM && tileRow >= 0 && tileRow < OUT_TILE_DIM) {
      float Pvalue = 0.0f;
      for (int fRow = 0; fRow < FILTER_DIM; fRow++)
        for (int fCol = 0; fCol < FILTER_DIM; fCol++)
          Pvalue += F[fRow][fCol] * N_s[tileRow + fRow][tileCol + fCol];
      P[row * width + col] = Pvalue;
    }
  }
}

/// El halo no se copia: se espera encontrarlo en la memoria caché.
__global__ void cachedTile(const float *N, float *P, int width, int height) {
  int col = blockIdx.x * TILE_DIM + threadIdx.x;
  int row = blockIdx.y * TILE_DIM + threadIdx.y;
  __shared__ float N_s[TILE_DIM][TILE_DIM];
  N_s[threadIdx.y][threadIdx.x] = row < height && col < width ? N[row * width + col] : 0.0f;
  __syncthreads();
  if (col >= width || row >= height) return;
  float Pvalue = 0.0f;
  for (int fRow = 0; fRow < FILTER_DIM; fRow++) {
    for (int fCol = 0; fCol < FILTER_DIM; fCol++) {
      int x = (int)threadIdx.x - FILTER_RADIUS + fCol;
      int y = (int)threadIdx.y - FILTER_RADIUS + fRow;
      if (x >= 0 && x < TILE_DIM && y >= 0 && y < TILE_DIM) {
        Pvalue += F[fRow][fCol] * N_s[y][x];
      } else {
        int inRow = row - FILTER_RADIUS + fRow, inCol = col - FILTER_RADIUS + fCol;
        if (inRow >= 0 && inRow < height && inCol >= 0 && inCol < width)
          Pvalue += F[fRow][fCol] * N[inRow * width + inCol];
      }
    }
  }
  P[row * width + col] = Pvalue;
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
  const int width = 50, height = 37, bytes = width * height * sizeof(float);
  float filter[FILTER_DIM][FILTER_DIM];
  std::vector<float> N(width * height), want(width * height, 0.0f);
  for (int i = 0; i < FILTER_DIM * FILTER_DIM; ++i) filter[i / FILTER_DIM][i % FILTER_DIM] = i % 7 - 3;
  for (int i = 0; i < width * height; ++i) N[i] = i * 31 % 17;
  for (int r = 0; r < height; ++r)
    for (int c = 0; c < width; ++c)
      for (int y = -FILTER_RADIUS; y <= FILTER_RADIUS; ++y)
        for (int x = -FILTER_RADIUS; x <= FILTER_RADIUS; ++x)
          if (r + y >= 0 && r + y < height && c + x >= 0 && c + x < width)
            want[r * width + c] += filter[y + FILTER_RADIUS][x + FILTER_RADIUS] * N[(r + y) * width + c + x];
  float *N_d, *P_d, *filter_d;
  cudaMalloc(&N_d, bytes);
  cudaMalloc(&P_d, bytes);
  cudaMalloc(&filter_d, sizeof(filter));
  cudaMemcpy(N_d, N.data(), bytes, cudaMemcpyHostToDevice);
  cudaMemcpy(filter_d, filter, sizeof(filter), cudaMemcpyHostToDevice);
  cudaMemcpyToSymbol(F, filter, sizeof(filter));
  dim3 block(16, 16), grid((width + 15) / 16, (height + 15) / 16);
  int errors = 0;
  basic<<<grid, block>>>(N_d, filter_d, P_d, FILTER_RADIUS, width, height);
  errors += compare("directa", P_d, want);
  constantMemory<<<grid, block>>>(N_d, P_d, width, height);
  errors += compare("constante", P_d, want);
  dim3 outGrid((width + OUT_TILE_DIM - 1) / OUT_TILE_DIM, (height + OUT_TILE_DIM - 1) / OUT_TILE_DIM);
  tiledWithHalo<<<outGrid, dim3(IN_TILE_DIM, IN_TILE_DIM)>>>(N_d, P_d, width, height);
  errors += compare("tesela con halo", P_d, want);
  cachedTile<<<grid, dim3(TILE_DIM, TILE_DIM)>>>(N_d, P_d, width, height);
  errors += compare("tesela y caché", P_d, want);
  cudaFree(N_d);
  cudaFree(P_d);
  cudaFree(filter_d);
  return errors != 0;
}
