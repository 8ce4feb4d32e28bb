#include <cuda_fp16.h>
__global__ void total(__half *sum, const __half *x) {
  *sum += x[threadIdx.x];  // finding: data_race sum
}
int main() {
  __half *sum, *x;
  cudaMalloc(&sum, sizeof(__half));
  cudaMalloc(&x, 64 * sizeof(__half));
  cudaMemset(sum, 0, sizeof(__half));
  cudaMemset(x, 0, 64 * sizeof(__half));
  total<<<1, 64>>>(sum, x);
  cudaDeviceSynchronize();
  cudaFree(sum);
  cudaFree(x);
}
