// Esténcil 3-D de siete puntos: directo, con teselas, engrosado en z y con registros (cap. 8).
#include <cstdio>
#include <vector>
#define IN_TILE_DIM 8
#define OUT_TILE_DIM (IN_TILE_DIM - 2)

__constant__ float c[7];

__global__ void direct(const float *in, float *out, unsigned int N) {
  unsigned int i = blockIdx.z * blockDim.z + threadIdx.z;
  unsigned int j = blockIdx.y * blockDim.y + threadIdx.y;
  unsigned int k = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= 1 && i < N - 1 && j >= 1 && j < N - 1 && k >= 1 && k < N - 1) {
    out[i * N * N + j * N + k] =
        c[0] * in[i * N * N + j * N + k] + c[1] * in[i * N * N + j * N + (k - 1)] +
        c[2] * in[i * N * N + j * N + (k + 1)] + c[3] * in[i * N * N + (j - 1) * N + k] +
        c[4] * in[i * N * N + (j + 1) * N + k] + c[5] * in[(i - 1) * N * N + j * N + k] +
        c[6] * in[(i + 1) * N * N + j * N + k];
  }
}

__global__ void tiled(const float *in, float *out, unsigned int N) {
  int i = blockIdx.z * OUT_TILE_DIM + threadIdx.z - 1;
  int j = blockIdx.y * OUT_TILE_DIM + threadIdx.y - 1;
  int k = blockIdx.x * OUT_TILE_DIM + threadIdx.x - 1;
  __shared__ float in_s[IN_TILE_DIM][IN_TILE_DIM][IN_TILE_DIM];
  if (i >= 0 && i < N && j >= 0 && j < N && k >= 0 && k < N)
    in_s[threadIdx.z][threadIdx.y][threadIdx.x] = in[i * N * N + j * N + k];
  __syncthreads();
  if (i >= 1 && i < N - 1 && j >= 1 && j < N - 1 && k >= 1 && k < N - 1) {
    if (threadIdx.z >= 1 && threadIdx.z < IN_TILE_DIM - 1 && threadIdx.y >= 1 &&
        threadIdx.y < IN_TILE_DIM - 1 && threadIdx.x >= 1 && threadIdx.x < IN_TILE_DIM - 1) {
      out[i * N * N + j * N + k] = c[0] * in_s[threadIdx.z][threadIdx.y][threadIdx.x] +
                                   c[1] * in_s[threadIdx.z][threadIdx.y][threadIdx.x - 1] +
                                   c[2] * in_s[threadIdx.z][threadIdx.y][threadIdx.x + 1] +
                                   c[3] * in_s[threadIdx.z][threadIdx.y - 1][threadIdx.x] +
                                   c[4] * in_s[threadIdx.z][threadIdx.y + 1][threadIdx.x] +
                                   c[5] * in_s[threadIdx.z - 1][threadIdx.y][threadIdx.x] +
                                   c[6] * in_s[threadIdx.z + 1][threadIdx.y][threadIdx.x];
    }
  }
}

/// El bloque recorre z: el plano actual en memoria compartida, los vecinos en registros.
__global__ void registers(const float *in, float *out, unsigned int N) {
  int iStart = blockIdx.z * OUT_TILE_DIM;
  int j = blockIdx.y * OUT_TILE_DIM + threadIdx.y - 1;
  int k = blockIdx.x * OUT_TILE_DIM + threadIdx.x - 1;
  float inPrev;
  __shared__ float inCurr_s[IN_TILE_DIM][IN_TILE_DIM];
  float inCurr;
  float inNext;
  bool inside = j >= 0 && j < N && k >= 0 && k < N;
  if (iStart - 1 >= 0 && iStart - 1 < N && inside) inPrev = in[(iStart - 1) * N * N + j * N + k];
  if (iStart < N && inside) {
    inCurr = in[iStart * N * N + j * N + k];
    inCurr_s[threadIdx.y][threadIdx.x] = inCurr;
  }
  for (int i = iStart; i < iStart + OUT_TILE_DIM; ++i) {
    if (i + 1 < N && inside) inNext = in[(i + 1) * N * N + j * N + k];
    __syncthreads();
    if (i >= 1 && i < N - 1 && j >= 1 && j < N - 1 && k >= 1 && k < N - 1) {
      if (threadIdx.y >= 1 && threadIdx.y < IN_TILE_DIM - 1 && threadIdx.x >= 1 &&
          threadIdx.x < IN_TILE_DIM - 1) {
        out[i * N * N + j * N + k] = c[0] * inCurr + c[1] * inCurr_s[threadIdx.y][threadIdx.x - 1] +
                                     c[2] * inCurr_s[threadIdx.y][threadIdx.x + 1] +
                                     c[3] * inCurr_s[threadIdx.y - 1][threadIdx.x] +
                                     c[4] * inCurr_s[threadIdx.y + 1][threadIdx.x] + c[5] * inPrev +
                                     c[6] * inNext;
      }
    }
    __syncthreads();
    if (i + 1 < N && inside) {
      inPrev = inCurr;
      inCurr = inNext;
      inCurr_s[threadIdx.y][threadIdx.x] = inNext;
    }
  }
}

int compare(const char *name, float *out_d, const std::vector<float> &want) {
  std::vector<float> got(want.size());
  cudaMemcpy(got.data(), out_d, got.size() * sizeof(float), cudaMemcpyDeviceToHost);
  cudaMemset(out_d, 0, got.size() * sizeof(float));
  int errors = 0;
  for (size_t i = 0; i < got.size(); ++i) errors += got[i] != want[i];
  printf("%s: %d errores\n", name, errors);
  return errors;
}

int main() {
  const int N = 20, bytes = N * N * N * sizeof(float);
  const float weights[7] = {-6, 1, 2, 3, 4, 5, 7};
  std::vector<float> in(N * N * N), want(N * N * N, 0.0f);
  for (int i = 0; i < N * N * N; ++i) in[i] = i * 29 % 23;
  for (int i = 1; i < N - 1; ++i)
    for (int j = 1; j < N - 1; ++j)
      for (int k = 1; k < N - 1; ++k) {
        const float *p = &in[(i * N + j) * N + k];
        want[(i * N + j) * N + k] = weights[0] * p[0] + weights[1] * p[-1] + weights[2] * p[1] +
                                    weights[3] * p[-N] + weights[4] * p[N] + weights[5] * p[-N * N] +
                                    weights[6] * p[N * N];
      }
  float *in_d, *out_d;
  cudaMalloc(&in_d, bytes);
  cudaMalloc(&out_d, bytes);
  cudaMemset(out_d, 0, bytes);
  cudaMemcpy(in_d, in.data(), bytes, cudaMemcpyHostToDevice);
  cudaMemcpyToSymbol(c, weights, sizeof(weights));
  int errors = 0, blocks = (N + 7) / 8, tiles = (N + OUT_TILE_DIM - 1) / OUT_TILE_DIM;
  direct<<<dim3(blocks, blocks, blocks), dim3(8, 8, 8)>>>(in_d, out_d, N);
  errors += compare("directo", out_d, want);
  tiled<<<dim3(tiles, tiles, tiles), dim3(IN_TILE_DIM, IN_TILE_DIM, IN_TILE_DIM)>>>(in_d, out_d, N);
  errors += compare("con teselas", out_d, want);
  registers<<<dim3(tiles, tiles, tiles), dim3(IN_TILE_DIM, IN_TILE_DIM)>>>(in_d, out_d, N);
  errors += compare("con registros", out_d, want);
  cudaFree(in_d);
  cudaFree(out_d);
  return errors != 0;
}
