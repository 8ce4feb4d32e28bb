#include <cstdio>

__device__ unsigned int finished = 0;

// The block that finishes last adds up what the others left, after a fence.
__global__ void total(const int *in, int n, volatile int *partial) {
  __shared__ int s[64];
  __shared__ bool last;
  int sum = 0;
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x) {
    sum += in[i];
  }
  s[threadIdx.x] = sum;
  __syncthreads();
  for (int half = blockDim.x / 2; half > 0; half /= 2) {
    if (threadIdx.x < half) s[threadIdx.x] += s[threadIdx.x + half];
    __syncthreads();
  }
  if (threadIdx.x == 0) {
    partial[blockIdx.x] = s[0];
    __threadfence();
    last = atomicInc(&finished, gridDim.x) == gridDim.x - 1;
  }
  __syncthreads();
  if (last && threadIdx.x == 0) {
    int all = 0;
    for (int b = 0; b < gridDim.x; b++) all += partial[b];
    partial[0] = all;
  }
}

int main() {
  const int n = 5000;
  int *h = new int[n];
  for (int i = 0; i < n; i++) h[i] = i % 10;
  int *in, *partial;
  cudaMalloc(&in, n * sizeof(int));
  cudaMalloc(&partial, 12 * sizeof(int));
  cudaMemcpy(in, h, n * sizeof(int), cudaMemcpyHostToDevice);
  total<<<12, 64>>>(in, n, partial);
  int sum;
  cudaMemcpy(&sum, partial, sizeof(int), cudaMemcpyDeviceToHost);
  printf("%d\n", sum);
  delete[] h;
  cudaFree(in);
  cudaFree(partial);
}
