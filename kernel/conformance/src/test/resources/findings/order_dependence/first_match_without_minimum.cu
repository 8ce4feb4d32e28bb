// The first thread that finds the value keeps it; the smallest index is not what comes first.
__global__ void find(const int *x, int wanted, int *where, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n && x[i] == wanted)
    atomicCAS(where, -1, i);  // finding: order_dependence where
}
int main() {
  int h[512];
  for (int i = 0; i < 512; i++) h[i] = i % 100;
  int none = -1;
  int *x, *where;
  cudaMalloc(&x, sizeof(h));
  cudaMalloc(&where, sizeof(int));
  cudaMemcpy(x, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemcpy(where, &none, sizeof(int), cudaMemcpyHostToDevice);
  find<<<4, 128>>>(x, 7, where, 512);
  cudaDeviceSynchronize();
  cudaFree(x);
  cudaFree(where);
}
