// LayerNorm, one warp a row, sums with shuffles.
#include <cstdio>
#include <cmath>
__device__ float warpSum(float v) {
  for (int offset = 16; offset > 0; offset /= 2) v += __shfl_xor_sync(0xffffffff, v, offset);
  return v;
}
__global__ void layernorm(float *out, const float *in, const float *gamma, const float *beta,
                          int rows, int cols) {
  int warp = threadIdx.x / 32, lane = threadIdx.x % 32;
  int row = blockIdx.x * (blockDim.x / 32) + warp;
  if (row >= rows) return;
  const float *x = in + (size_t)row * cols;
  float sum = 0.0f;
  for (int i = lane; i < cols; i += 32) sum += x[i];
  float mean = warpSum(sum) / cols;
  float sq = 0.0f;
  for (int i = lane; i < cols; i += 32) {
    float d = x[i] - mean;
    sq += d * d;
  }
  float rstd = rsqrtf(warpSum(sq) / cols + 1e-5f);
  for (int i = lane; i < cols; i += 32)
    out[row * cols + i] = gamma[i] * ((x[i] - mean) * rstd) + beta[i];
}
int main() {
  const int rows = 5, cols = 100;
  float h[rows * cols], r[rows * cols], g[cols], b[cols];
  for (int i = 0; i < rows * cols; i++) h[i] = 10 + (i * 29) % 31;
  for (int i = 0; i < cols; i++) { g[i] = 1; b[i] = 0; }
  float *dh, *dr, *dg, *db;
  cudaMalloc(&dh, sizeof(h)); cudaMalloc(&dr, sizeof(r));
  cudaMalloc(&dg, sizeof(g)); cudaMalloc(&db, sizeof(b));
  cudaMemcpy(dh, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemcpy(dg, g, sizeof(g), cudaMemcpyHostToDevice);
  cudaMemcpy(db, b, sizeof(b), cudaMemcpyHostToDevice);
  layernorm<<<(rows + 3) / 4, 128>>>(dr, dh, dg, db, rows, cols);
  cudaMemcpy(r, dr, sizeof(r), cudaMemcpyDeviceToHost);
  double mean = 0, var = 0;
  for (int i = 0; i < cols; i++) mean += r[4 * cols + i];
  mean /= cols;
  for (int i = 0; i < cols; i++) var += (r[4 * cols + i] - mean) * (r[4 * cols + i] - mean);
  printf("mean %.4f var %.4f\n", fabs(mean), var / cols);
  cudaFree(dh); cudaFree(dr); cudaFree(dg); cudaFree(db);
}
