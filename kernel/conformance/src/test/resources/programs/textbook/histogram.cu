// Histogram with a private copy in shared memory for each block.
#include <stdio.h>
#define BINS 4

__global__ void histogram(const unsigned char *data, int n, unsigned int *bins) {
  __shared__ unsigned int local[BINS];
  if (threadIdx.x < BINS) local[threadIdx.x] = 0;
  __syncthreads();
  int stride = blockDim.x * gridDim.x;
  for (int i = threadIdx.x + blockIdx.x * blockDim.x; i < n; i += stride)
    atomicAdd(&local[data[i] & (BINS - 1)], 1u);
  __syncthreads();
  if (threadIdx.x < BINS) atomicAdd(bins + threadIdx.x, local[threadIdx.x]);
}

int main() {
  const int n = 1004;
  unsigned char data[n];
  for (int i = 0; i < n; ++i) data[i] = (unsigned char)(i < 1000 ? i : i - 1000);
  unsigned char *d;
  unsigned int *b, h[BINS];
  cudaMalloc(&d, n);
  cudaMalloc(&b, sizeof(h));
  cudaMemcpy(d, data, n, cudaMemcpyHostToDevice);
  cudaMemset(b, 0, sizeof(h));
  histogram<<<4, 64>>>(d, n, b);
  cudaMemcpy(h, b, sizeof(h), cudaMemcpyDeviceToHost);
  printf("0:%u 1:%u 2:%u 3:%u\n", h[0], h[1], h[2], h[3]);
  cudaFree(d);
  cudaFree(b);
}
