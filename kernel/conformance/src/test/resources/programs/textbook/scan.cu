// Hillis-Steele inclusive scan with two buffers, one block.
#include <cstdio>

__global__ void scan(int *data, int n) {
  extern __shared__ int temp[];
  int tid = threadIdx.x;
  int out = 0, in = 1;
  temp[tid] = data[tid];
  __syncthreads();
  for (int offset = 1; offset < n; offset *= 2) {
    out = 1 - out;
    in = 1 - out;
    if (tid >= offset)
      temp[out * n + tid] = temp[in * n + tid] + temp[in * n + tid - offset];
    else
      temp[out * n + tid] = temp[in * n + tid];
    __syncthreads();
  }
  data[tid] = temp[out * n + tid];
}

int main() {
  int h[256];
  for (int i = 0; i < 256; i++) h[i] = i + 1;
  int *d;
  cudaMalloc(&d, sizeof(h));
  cudaMemcpy(d, h, sizeof(h), cudaMemcpyHostToDevice);
  scan<<<1, 256, 2 * 256 * sizeof(int)>>>(d, 256);
  cudaMemcpy(h, d, sizeof(h), cudaMemcpyDeviceToHost);
  printf("last %d middle %d\n", h[255], h[127]);
  cudaFree(d);
}
