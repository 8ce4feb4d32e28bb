// __syncthreads orders global memory as well, within the block.
__global__ void exchange(int *scratch, int *out) {
  int base = blockIdx.x * blockDim.x, t = threadIdx.x;
  scratch[base + t] = t;
  __syncthreads();
  out[base + t] = scratch[base + blockDim.x - 1 - t];
}
int main() {
  int h[128];
  int *scratch, *out;
  cudaMalloc(&scratch, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  exchange<<<2, 64>>>(scratch, out);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(scratch);
  cudaFree(out);
  return h[0] != 63 || h[127] != 0;
}
