__global__ void half(int *out) {
  __shared__ int s[64];
  s[threadIdx.x] = threadIdx.x;
  if (threadIdx.x < 16) {
    __syncthreads();  // finding: barrier_divergence
    out[threadIdx.x] = s[threadIdx.x];
  }
}
int main() {
  int *d;
  cudaMalloc(&d, 64 * sizeof(int));
  half<<<1, 64>>>(d);
  cudaDeviceSynchronize();
  cudaFree(d);
}
