// The pointer stands before the array; only the sum must be inside.
__global__ void fill(int *v, int n) {
  int *oneBased = v - 1;
  int i = threadIdx.x + 1;
  if (i <= n) oneBased[i] = i;
}
int main() {
  int h[20];
  int *v;
  cudaMalloc(&v, sizeof(h));
  fill<<<1, 32>>>(v, 20);
  cudaMemcpy(h, v, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  return h[0] != 1 || h[19] != 20;
}
