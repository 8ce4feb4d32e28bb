#include <cuda_bf16.h>
__global__ void addUp(__nv_bfloat16 *x, __nv_bfloat16 *out) {
  __nv_bfloat16 *mine = x + threadIdx.x;
  float total = 1.0f;
  total += (float)*mine;  // finding: uninitialized_read mine
  out[threadIdx.x] = (__nv_bfloat16)total;
}
int main() {
  __nv_bfloat16 *x, *out;
  cudaMalloc(&x, 64 * sizeof(__nv_bfloat16));
  cudaMalloc(&out, 64 * sizeof(__nv_bfloat16));
  cudaMemset(x, 0, 32 * sizeof(__nv_bfloat16));
  addUp<<<1, 64>>>(x, out);
  cudaDeviceSynchronize();
  cudaFree(x);
  cudaFree(out);
}
