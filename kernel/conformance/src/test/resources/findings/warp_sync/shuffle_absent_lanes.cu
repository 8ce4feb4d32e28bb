__global__ void halfWarp(int *out) {
  int v = threadIdx.x;
  if (threadIdx.x < 16) {
    v += __shfl_down_sync(0xffffffff, v, 8);  // finding: warp_sync
  }
  out[threadIdx.x] = v;
}
int main() {
  int *d;
  cudaMalloc(&d, 32 * sizeof(int));
  halfWarp<<<1, 32>>>(d);
  cudaDeviceSynchronize();
  cudaFree(d);
}
