__device__ unsigned int total;
__global__ void histogram(const unsigned char *data, unsigned int *bins, size_t n) {
  extern __shared__ unsigned int local[];
  for (int b = threadIdx.x; b < 256; b += blockDim.x) local[b] = 0;
  __syncthreads();
  size_t stride = (size_t)gridDim.x * blockDim.x;
  for (size_t i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += stride) {
    atomicAdd(&local[data[i]], 1u);
  }
  __syncthreads();
  for (int b = threadIdx.x; b < 256; b += blockDim.x) atomicAdd(bins + b, local[b]);
  if (threadIdx.x == 0) atomicAdd(&total, 1u);
}
