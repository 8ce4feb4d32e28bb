// All lanes of the warp take part; those behind the end bring a zero.
__global__ void sum(const int *in, int *out, int n) {
  int t = threadIdx.x;
  int x = t < n ? in[t] : 0;
  for (int d = 16; d > 0; d /= 2) x += __shfl_down_sync(0xffffffff, x, d);
  if (t % 32 == 0) atomicAdd(out, x);
}
int main() {
  int h[128];
  for (int i = 0; i < 128; i++) h[i] = i;
  int *in, *out;
  cudaMalloc(&in, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(in, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(out, 0, sizeof(h));
  sum<<<1, 64>>>(in, out, 44);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
