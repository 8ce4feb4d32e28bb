// Each half names itself.
__global__ void work(int *out) {
  int t = threadIdx.x, x;
  if (t < 16)
    x = __shfl_xor_sync(0x0000ffff, t, 1);
  else
    x = __shfl_xor_sync(0xffff0000, t, 2);
  out[t] = x;
}
int main() {
  int h[32];
  int *out;
  cudaMalloc(&out, sizeof(h));
  work<<<1, 32>>>(out);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(out);
  return h[0] != 1 || h[16] != 18;
}
