// says: más llegadas de las que faltan
#include <cuda/barrier>
__global__ void reverse(int *x) {
  __shared__ int s[64];
  __shared__ cuda::barrier<cuda::thread_scope_block> bar;
  if (threadIdx.x == 0) init(&bar, 64);
  __syncthreads();
  s[threadIdx.x] = threadIdx.x;
  bar.wait(bar.arrive(65));  // finding: barrier_divergence
  x[threadIdx.x] = s[63 - threadIdx.x];
}
int main() {
  int *x;
  cudaMalloc(&x, 64 * sizeof(int));
  reverse<<<1, 64>>>(x);
  cudaDeviceSynchronize();
  cudaFree(x);
}
