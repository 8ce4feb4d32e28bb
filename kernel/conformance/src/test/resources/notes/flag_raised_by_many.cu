// Many threads raise one flag.
__global__ void check(const int *in, int *flag) {
  if (in[threadIdx.x] > 9) *flag = 1;  // note: flag, 3, 53
}
int main() {
  int h[64];
  for (int i = 0; i < 64; i++) h[i] = i;
  int *in, *flag;
  cudaMalloc(&in, sizeof(h));
  cudaMalloc(&flag, sizeof(int));
  cudaMemcpy(in, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(flag, 0, sizeof(int));
  check<<<1, 64>>>(in, flag);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(flag);
}
