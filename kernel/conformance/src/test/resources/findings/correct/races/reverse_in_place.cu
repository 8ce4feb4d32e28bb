// Thread i swaps elements i and n - 1 - i.
__global__ void reverse(int *v, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n / 2) {
    int a = v[i];
    v[i] = v[n - 1 - i];
    v[n - 1 - i] = a;
  }
}
int main() {
  int h[101];
  for (int i = 0; i < 101; i++) h[i] = i;
  int *v;
  cudaMalloc(&v, sizeof(h));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  reverse<<<2, 32>>>(v, 101);
  cudaMemcpy(h, v, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  return h[0] != 100 || h[50] != 50 || h[100] != 0;
}
