// Each warp draws its seed from a counter, so its numbers depend on when it comes.
__global__ void noise(unsigned *next, unsigned *out) {
  __shared__ unsigned seeds[8];
  int warp = threadIdx.x / 32;
  if (threadIdx.x % 32 == 0) seeds[warp] = atomicAdd(next, 1u);
  __syncthreads();
  unsigned x = seeds[warp] * 2654435761u + threadIdx.x % 32;
  out[blockIdx.x * blockDim.x + threadIdx.x] = x;  // finding: order_dependence out
}
int main() {
  unsigned *next, *out;
  cudaMalloc(&next, sizeof(unsigned));
  cudaMalloc(&out, 1024 * sizeof(unsigned));
  cudaMemset(next, 0, sizeof(unsigned));
  noise<<<4, 256>>>(next, out);
  cudaDeviceSynchronize();
  cudaFree(next);
  cudaFree(out);
}
