// A butterfly needs a power of two: 12 lanes ask for 12, 13, 14 and 15.
__global__ void total(const int *in, int *out) {
  int x = in[threadIdx.x];
  for (int bits = 8; bits > 0; bits /= 2) {
    x += __shfl_xor_sync(0xfff, x, bits);  // finding: warp_sync
  }
  atomicAdd(out, x);
}
int main() {
  int h[128];
  for (int i = 0; i < 128; i++) h[i] = i;
  int *in, *out;
  cudaMalloc(&in, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(in, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(out, 0, sizeof(h));
  total<<<1, 12>>>(in, out);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
