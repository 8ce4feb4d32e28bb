// As last_block_without_fence, with a counter that the last block sets back for the next launch:
// the missing fence is told once.
// says: __threadfence
__device__ unsigned finished = 0;
__global__ void sum(const int *v, volatile int *partial, int *out) {
  __shared__ bool last;
  int t = threadIdx.x;
  int s = __reduce_add_sync(0xffffffff, v[blockIdx.x * 32 + t]);
  if (t == 0) {
    partial[blockIdx.x] = s;  // finding: data_race partial
    last = atomicAdd(&finished, 1u) == gridDim.x - 1;
  }
  __syncthreads();
  if (last && t == 0) {
    int total = 0;
    for (int b = 0; b < gridDim.x; b++) total += partial[b];  // other
    *out = total;
    finished = 0;
  }
}
int main() {
  int *v, *partial, *out;
  cudaMalloc(&v, 64 * 32 * sizeof(int));
  cudaMalloc(&partial, 64 * sizeof(int));
  cudaMalloc(&out, sizeof(int));
  cudaMemset(v, 0, 64 * 32 * sizeof(int));
  for (int i = 0; i < 20; i++) sum<<<64, 32>>>(v, partial, out);
  cudaDeviceSynchronize();
  cudaFree(v);
  cudaFree(partial);
  cudaFree(out);
}
