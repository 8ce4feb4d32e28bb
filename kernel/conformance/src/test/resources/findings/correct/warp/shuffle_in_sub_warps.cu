// Width 8: four groups that do not meet.
__global__ void sum(int *out) {
  int s = threadIdx.x;
  for (int d = 4; d > 0; d /= 2) s += __shfl_xor_sync(0xffffffff, s, d, 8);
  out[threadIdx.x] = s;
}
int main() {
  int h[32];
  int *out;
  cudaMalloc(&out, sizeof(h));
  sum<<<1, 32>>>(out);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(out);
  return h[0] != 28 || h[31] != 220;
}
