__device__ int warpSum(int v) {
  for (int d = 16; d > 0; d /= 2) v += __shfl_xor_sync(0xffffffff, v, d);  // finding: warp_sync
  return v;
}
__global__ void work(int *out) {
  int t = threadIdx.x;
  if (t % 4 != 0) out[t] = warpSum(t);
}
int main() {
  int *out;
  cudaMalloc(&out, 64 * sizeof(int));
  work<<<1, 64>>>(out);
  cudaDeviceSynchronize();
  cudaFree(out);
}
