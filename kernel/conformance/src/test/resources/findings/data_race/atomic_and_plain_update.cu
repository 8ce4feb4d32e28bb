// One branch updates atomically, the other does not.
__global__ void count(const int *v, int *even, int n) {
  int i = threadIdx.x;
  if (i >= n) return;
  if (v[i] % 2 == 0)
    atomicAdd(even, 1);  // finding: data_race even
  else
    *even = *even - 1;  // other
}
int main() {
  int h[64];
  for (int i = 0; i < 64; i++) h[i] = i;
  int *v, *even;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&even, sizeof(int));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(even, 0, sizeof(int));
  count<<<1, 64>>>(v, even, 64);
  cudaDeviceSynchronize();
  cudaFree(v);
  cudaFree(even);
}
