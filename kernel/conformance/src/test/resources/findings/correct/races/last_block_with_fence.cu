// Partial sums behind a fence, a counter, and the last block adds them up.
__device__ unsigned finished = 0;
__global__ void sum(const int *v, volatile int *partial, int *out) {
  __shared__ bool last;
  int t = threadIdx.x;
  int s = __reduce_add_sync(0xffffffff, v[blockIdx.x * 32 + t]);
  if (t == 0) {
    partial[blockIdx.x] = s;
    __threadfence();
    last = atomicInc(&finished, gridDim.x) == gridDim.x - 1;
  }
  __syncthreads();
  if (last && t == 0) {
    int total = 0;
    for (int b = 0; b < gridDim.x; b++) total += partial[b];
    *out = total;
    finished = 0;
  }
}
int main() {
  int h[256], r;
  for (int i = 0; i < 256; i++) h[i] = i;
  int *v, *partial, *out;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&partial, 8 * sizeof(int));
  cudaMalloc(&out, sizeof(int));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  sum<<<8, 32>>>(v, partial, out);
  cudaMemcpy(&r, out, sizeof(int), cudaMemcpyDeviceToHost);
  cudaFree(v);
  cudaFree(partial);
  cudaFree(out);
  return r != 255 * 128;
}
