// A scan in a partly filled warp: below the first lane each has its own value.
__global__ void scan(const int *in, int *out) {
  int t = threadIdx.x, x = in[t];
  for (int d = 1; d < 32; d *= 2) {
    int before = __shfl_up_sync(0xfffff, x, d);
    if (t >= d) x += before;
  }
  out[t] = x;
}
int main() {
  int h[128];
  for (int i = 0; i < 128; i++) h[i] = i;
  int *in, *out;
  cudaMalloc(&in, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(in, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(out, 0, sizeof(h));
  scan<<<1, 20>>>(in, out);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
