// Two statements raise the same flag.
__global__ void check(const int *in, int *flag) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (in[i] < 0) {
    *flag = 1;
  } else if (in[i] > 100) {
    *flag = 1;
  }
}
int main() {
  int h[256];
  for (int i = 0; i < 256; i++) h[i] = i - 20;
  int *in, *flag;
  cudaMalloc(&in, sizeof(h));
  cudaMalloc(&flag, sizeof(int));
  cudaMemcpy(in, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(flag, 0, sizeof(int));
  check<<<4, 64>>>(in, flag);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(flag);
}
