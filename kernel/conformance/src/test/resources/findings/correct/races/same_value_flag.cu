// Many threads raise one flag: they all write 1.
__global__ void anyNegative(const int *v, int *flag, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n && v[i] < 0) *flag = 1;
}
int main() {
  int h[256];
  for (int i = 0; i < 256; i++) h[i] = i % 5 - 2;
  int *v, *flag, r;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&flag, sizeof(int));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(flag, 0, sizeof(int));
  anyNegative<<<4, 64>>>(v, flag, 256);
  cudaMemcpy(&r, flag, sizeof(int), cudaMemcpyDeviceToHost);
  cudaFree(v);
  cudaFree(flag);
  return r != 1;
}
