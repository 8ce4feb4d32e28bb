// Block sum: a shuffle per warp, then one warp over the partial sums.
#include <cstdio>
__inline__ __device__ int warpReduce(int v) {
  for (int o = warpSize / 2; o > 0; o /= 2) v += __shfl_down_sync(0xffffffff, v, o);
  return v;
}
__inline__ __device__ int blockReduce(int v) {
  static __shared__ int partial[32];
  int lane = threadIdx.x % warpSize, warp = threadIdx.x / warpSize;
  v = warpReduce(v);
  if (lane == 0) partial[warp] = v;
  __syncthreads();
  v = (threadIdx.x < blockDim.x / warpSize) ? partial[lane] : 0;
  if (warp == 0) v = warpReduce(v);
  return v;
}
__global__ void k(const int *in, int *out) {
  int sum = blockReduce(in[threadIdx.x]);
  if (threadIdx.x == 0) *out = sum;
}
int main() {
  int h[256], *d, *o;
  for (int i = 0; i < 256; i++) h[i] = i;
  cudaMalloc(&d, sizeof(h));
  cudaMalloc(&o, sizeof(int));
  cudaMemcpy(d, h, sizeof(h), cudaMemcpyHostToDevice);
  k<<<1, 256>>>(d, o);
  cudaMemcpy(h, o, sizeof(int), cudaMemcpyDeviceToHost);
  printf("%d\n", h[0]);
  cudaFree(d);
  cudaFree(o);
}
