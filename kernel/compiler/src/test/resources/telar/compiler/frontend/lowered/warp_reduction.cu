template <typename T> __device__ T warpSum(T v) {
  for (int o = 16; o > 0; o >>= 1) v += __shfl_down_sync(0xffffffff, v, o);
  return v;
}
__global__ void k(float *x, int *votes) {
  x[threadIdx.x] = warpSum(x[threadIdx.x]);
  votes[threadIdx.x] = __any_sync(0xffffffff, x[threadIdx.x] > 1) + __syncthreads_count(votes[0]);
}
