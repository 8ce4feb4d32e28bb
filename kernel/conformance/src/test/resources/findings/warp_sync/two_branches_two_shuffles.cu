// The upper half's mask is right, the lower half names the whole warp.
__global__ void work(int *out) {
  int t = threadIdx.x, x;
  if (t < 16)
    x = __shfl_xor_sync(0xffffffff, t, 1);  // finding: warp_sync
  else
    x = __shfl_xor_sync(0xffff0000, t, 2);
  out[t] = x;
}
int main() {
  int *out;
  cudaMalloc(&out, 32 * sizeof(int));
  work<<<1, 32>>>(out);
  cudaDeviceSynchronize();
  cudaFree(out);
}
