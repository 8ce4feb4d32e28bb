// The block has 16 threads: lane 31, whose value all ask for, does not exist.
__global__ void last(int *out) {
  int v = threadIdx.x * 2;
  out[threadIdx.x] = __shfl_sync(0xffffffff, v, 31);  // finding: warp_sync
}
int main() {
  int *out;
  cudaMalloc(&out, 16 * sizeof(int));
  last<<<1, 16>>>(out);
  cudaDeviceSynchronize();
  cudaFree(out);
}
