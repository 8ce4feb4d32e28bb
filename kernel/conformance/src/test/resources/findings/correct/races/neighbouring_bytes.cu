// Each thread has its own byte of a shared word: no race.
__global__ void bytes(unsigned *out) {
  __shared__ unsigned char s[64];
  int t = threadIdx.x;
  s[t] = t;
  __syncthreads();
  out[t] = s[63 - t];
}
int main() {
  unsigned h[64];
  unsigned *out;
  cudaMalloc(&out, sizeof(h));
  bytes<<<1, 64>>>(out);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(out);
  return h[0] != 63;
}
