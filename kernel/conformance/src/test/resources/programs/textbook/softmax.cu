// Row softmax with one block per row: maximum, exponentials, sum.
#include <cstdio>
#include <cfloat>
#include <cmath>

__global__ void softmax(const float *in, float *out, int cols) {
  __shared__ float buffer[128];
  const float *x = in + blockIdx.x * cols;
  float *y = out + blockIdx.x * cols;
  float best = -FLT_MAX;
  for (int c = threadIdx.x; c < cols; c += blockDim.x) best = fmaxf(best, x[c]);
  buffer[threadIdx.x] = best;
  __syncthreads();
  for (int s = blockDim.x / 2; s >= 1; s /= 2) {
    if (threadIdx.x < s) buffer[threadIdx.x] = fmaxf(buffer[threadIdx.x], buffer[threadIdx.x + s]);
    __syncthreads();
  }
  best = buffer[0];
  __syncthreads();
  float sum = 0.f;
  for (int c = threadIdx.x; c < cols; c += blockDim.x) {
    float e = expf(x[c] - best);
    y[c] = e;
    sum += e;
  }
  buffer[threadIdx.x] = sum;
  __syncthreads();
  for (int s = blockDim.x / 2; s >= 1; s /= 2) {
    if (threadIdx.x < s) buffer[threadIdx.x] += buffer[threadIdx.x + s];
    __syncthreads();
  }
  float total = buffer[0];
  for (int c = threadIdx.x; c < cols; c += blockDim.x) y[c] /= total;
}

int main() {
  const int rows = 3, cols = 200;
  float h[rows][cols], r[rows][cols];
  for (int i = 0; i < rows; i++)
    for (int j = 0; j < cols; j++) h[i][j] = (j == 17 * i ? 5.7f : 0.0f) + 100.0f * i;
  float *a, *b;
  cudaMalloc(&a, sizeof(h));
  cudaMalloc(&b, sizeof(h));
  cudaMemcpy(a, h, sizeof(h), cudaMemcpyHostToDevice);
  softmax<<<rows, 128>>>(a, b, cols);
  cudaMemcpy(r, b, sizeof(r), cudaMemcpyDeviceToHost);
  printf("rows");
  for (int i = 0; i < rows; i++) {
    double s = 0;
    for (int j = 0; j < cols; j++) s += r[i][j];
    printf(" %.3f", s);
  }
  printf("\nbiggest %.1f\n", r[1][17]);
  cudaFree(a);
  cudaFree(b);
}
