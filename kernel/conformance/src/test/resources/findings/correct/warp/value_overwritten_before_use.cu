// What comes from nobody is replaced before it is written.
__global__ void shift(const int *in, int *out) {
  int t = threadIdx.x;
  int x = __shfl_down_sync(0xfffff, in[t], 4);
  if (t >= 16) x = -1;
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
  shift<<<1, 20>>>(in, out);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
