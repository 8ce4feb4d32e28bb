// Only block 0 fills the table; shared memory is each block's own.
__global__ void lookup(int *out) {
  __shared__ int table[32];
  if (blockIdx.x == 0) table[threadIdx.x] = threadIdx.x * threadIdx.x;
  __syncthreads();
  out[blockIdx.x * 32 + threadIdx.x] = table[31 - threadIdx.x];  // finding: uninitialized_read table
}
int main() {
  int *out;
  cudaMalloc(&out, 64 * sizeof(int));
  lookup<<<2, 32>>>(out);
  cudaDeviceSynchronize();
  cudaFree(out);
}
