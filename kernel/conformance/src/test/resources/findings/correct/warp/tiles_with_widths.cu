// Segments of 8 lanes in 24 threads: nobody asks beyond a segment.
__global__ void sum(const int *in, int *out) {
  int x = in[threadIdx.x];
  for (int bits = 4; bits > 0; bits /= 2) x += __shfl_xor_sync(0xffffff, x, bits, 8);
  int first = __shfl_sync(0xffffff, x, 0, 8);
  out[threadIdx.x] = x + first;
}
int main() {
  int h[128];
  for (int i = 0; i < 128; i++) h[i] = i;
  int *in, *out;
  cudaMalloc(&in, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(in, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(out, 0, sizeof(h));
  sum<<<1, 24>>>(in, out);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
