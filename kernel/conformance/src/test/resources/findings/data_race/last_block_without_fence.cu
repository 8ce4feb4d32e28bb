// The last block reads partial sums that nothing has ordered: __threadfence() is missing.
// says: __threadfence
__device__ unsigned finished = 0;
__global__ void sum(const int *v, volatile int *partial, int *out) {
  __shared__ bool last;
  int t = threadIdx.x;
  int s = __reduce_add_sync(0xffffffff, v[blockIdx.x * 32 + t]);
  if (t == 0) {
    partial[blockIdx.x] = s;  // finding: data_race partial
    last = atomicInc(&finished, gridDim.x) == gridDim.x - 1;
  }
  __syncthreads();
  if (last && t == 0) {
    int total = 0;
    for (int b = 0; b < gridDim.x; b++) total += partial[b];  // other
    *out = total;
  }
}
int main() {
  int *v, *partial, *out;
  cudaMalloc(&v, 8 * 32 * sizeof(int));
  cudaMalloc(&partial, 8 * sizeof(int));
  cudaMalloc(&out, sizeof(int));
  cudaMemset(v, 0, 8 * 32 * sizeof(int));
  sum<<<8, 32>>>(v, partial, out);
  cudaDeviceSynchronize();
  cudaFree(v);
  cudaFree(partial);
  cudaFree(out);
}
