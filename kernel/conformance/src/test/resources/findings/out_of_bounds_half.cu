#include <cuda_fp16.h>
// What an operator of the library reads, the learner's line reads.
__global__ void sum(const __half *x, float *out, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  out[i] = __half2float(x[i]) +
           (float)x[i + 1];  // finding: out_of_bounds x
}
int main() {
  __half *x;
  float *out;
  cudaMalloc(&x, 64 * sizeof(__half));
  cudaMalloc(&out, 64 * sizeof(float));
  cudaMemset(x, 0, 64 * sizeof(__half));
  sum<<<1, 64>>>(x, out, 64);
  cudaDeviceSynchronize();
  cudaFree(x);
  cudaFree(out);
}
