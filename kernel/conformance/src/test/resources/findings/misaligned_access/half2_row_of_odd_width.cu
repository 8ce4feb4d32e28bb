#include <cuda_fp16.h>
__global__ void scale(half *m, int width) {
  half2 *row = (half2 *)(m + threadIdx.y * width);
  half2 v = row[threadIdx.x];  // finding: misaligned_access
  row[threadIdx.x] = __hmul2(v, v);
}
int main() {
  half *m;
  cudaMalloc(&m, 15 * 4 * sizeof(half));
  cudaMemset(m, 0, 15 * 4 * sizeof(half));
  scale<<<1, dim3(7, 4)>>>(m, 15);
  cudaDeviceSynchronize();
  cudaFree(m);
}
