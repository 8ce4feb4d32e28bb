// Capa convolucional hacia adelante: directa y como producto de matrices con im2col (cap. 16).
#include <cstdio>
#include <cstdlib>
#define TILE_WIDTH 4

struct Layer {
  int N, M, C, H, W, K;
  __host__ __device__ int outH() const { return H - K + 1; }
  __host__ __device__ int outW() const { return W - K + 1; }
  __host__ __device__ int in(int n, int c, int h, int w) const { return ((n * C + c) * H + h) * W + w; }
  __host__ __device__ int weight(int m, int c, int p, int q) const { return ((m * C + c) * K + p) * K + q; }
  __host__ __device__ int out(int n, int m, int h, int w) const {
    return ((n * M + m) * outH() + h) * outW() + w;
  }
};

/// Un bloque por tesela de salida: el mapa en x, la tesela en y, la imagen en z.
__global__ void convLayerForward(Layer layer, int W_grid, const float *X, const float *W, float *Y) {
  int m = blockIdx.x;
  int h = (blockIdx.y / W_grid) * TILE_WIDTH + threadIdx.y;
  int w = (blockIdx.y % W_grid) * TILE_WIDTH + threadIdx.x;
  int n = blockIdx.z;
  if (h >= layer.outH() || w >= layer.outW()) return;
  float acc = 0.;
  for (int c = 0; c < layer.C; c++)
    for (int p = 0; p < layer.K; p++)
      for (int q = 0; q < layer.K; q++)
        acc += X[layer.in(n, c, h + p, w + q)] * W[layer.weight(m, c, p, q)];
  Y[layer.out(n, m, h, w)] = acc;
}

/// Cada hilo copia una ventana de K por K de un canal en una columna de la matriz desenrollada.
__global__ void unroll(Layer layer, int n, const float *X, float *X_unroll) {
  int t = blockIdx.x * blockDim.x + threadIdx.x;
  int W_unroll = layer.outH() * layer.outW();
  if (t < layer.C * W_unroll) {
    int c = t / W_unroll;
    int column = t % W_unroll;
    int h_out = column / layer.outW();
    int w_out = column % layer.outW();
    for (int p = 0; p < layer.K; p++)
      for (int q = 0; q < layer.K; q++) {
        int row = c * layer.K * layer.K + p * layer.K + q;
        X_unroll[row * W_unroll + column] = X[layer.in(n, c, h_out + p, w_out + q)];
      }
  }
}

__global__ void multiply(const float *A, const float *B, float *C, int rows, int inner, int cols) {
  __shared__ float A_s[TILE_WIDTH][TILE_WIDTH], B_s[TILE_WIDTH][TILE_WIDTH];
  int row = blockIdx.y * TILE_WIDTH + threadIdx.y, col = blockIdx.x * TILE_WIDTH + threadIdx.x;
  float sum = 0.0f;
  for (int start = 0; start < inner; start += TILE_WIDTH) {
    int a = start + threadIdx.x, b = start + threadIdx.y;
    A_s[threadIdx.y][threadIdx.x] = row < rows && a < inner ? A[row * inner + a] : 0.0f;
    B_s[threadIdx.y][threadIdx.x] = b < inner && col < cols ? B[b * cols + col] : 0.0f;
    __syncthreads();
    for (int k = 0; k < TILE_WIDTH; ++k) sum += A_s[threadIdx.y][k] * B_s[k][threadIdx.x];
    __syncthreads();
  }
  if (row < rows && col < cols) C[row * cols + col] = sum;
}

int main() {
  const Layer layer = {2, 3, 2, 11, 13, 3};
  const int inSize = layer.N * layer.C * layer.H * layer.W;
  const int weights = layer.M * layer.C * layer.K * layer.K;
  const int pixels = layer.outH() * layer.outW(), outSize = layer.N * layer.M * pixels;
  const int inner = layer.C * layer.K * layer.K;
  float *x, *w, *y, *columns;
  cudaMallocManaged(&x, inSize * sizeof(float));
  cudaMallocManaged(&w, weights * sizeof(float));
  cudaMallocManaged(&y, outSize * sizeof(float));
  cudaMalloc(&columns, inner * pixels * sizeof(float));
  for (int i = 0; i < inSize; ++i) x[i] = i * 17 % 13;
  for (int i = 0; i < weights; ++i) w[i] = i * 5 % 7 - 3;
  float *want = (float *)calloc(outSize, sizeof(float));
  for (int n = 0; n < layer.N; ++n)
    for (int m = 0; m < layer.M; ++m)
      for (int h = 0; h < layer.outH(); ++h)
        for (int v = 0; v < layer.outW(); ++v)
          for (int c = 0; c < layer.C; ++c)
            for (int p = 0; p < layer.K; ++p)
              for (int q = 0; q < layer.K; ++q)
                want[layer.out(n, m, h, v)] += x[layer.in(n, c, h + p, v + q)] * w[layer.weight(m, c, p, q)];

  dim3 block(TILE_WIDTH, TILE_WIDTH, 1);
  int W_grid = (layer.outW() + TILE_WIDTH - 1) / TILE_WIDTH, H_grid = (layer.outH() + TILE_WIDTH - 1) / TILE_WIDTH;
  convLayerForward<<<dim3(layer.M, H_grid * W_grid, layer.N), block>>>(layer, W_grid, x, w, y);
  cudaDeviceSynchronize();
  int direct = 0, product = 0;
  for (int i = 0; i < outSize; ++i) direct += y[i] != want[i];

  cudaMemset(y, 0, outSize * sizeof(float));
  for (int n = 0; n < layer.N; ++n) {
    unroll<<<(layer.C * pixels + 63) / 64, 64>>>(layer, n, x, columns);
    dim3 grid((pixels + TILE_WIDTH - 1) / TILE_WIDTH, (layer.M + TILE_WIDTH - 1) / TILE_WIDTH);
    multiply<<<grid, block>>>(w, columns, y + n * layer.M * pixels, layer.M, inner, pixels);
  }
  cudaDeviceSynchronize();
  for (int i = 0; i < outSize; ++i) product += y[i] != want[i];
  printf("directa: %d errores, im2col: %d errores\n", direct, product);
  cudaFree(x);
  cudaFree(w);
  cudaFree(y);
  cudaFree(columns);
  free(want);
  return direct + product;
}
