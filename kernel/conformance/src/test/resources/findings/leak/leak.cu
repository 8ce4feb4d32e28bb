__global__ void zero(int *p) { p[threadIdx.x] = 0; }
int main() {
  int *a, *b;
  cudaMalloc(&a, 32 * sizeof(int));
  cudaMalloc(&b, 32 * sizeof(int));  // finding: leak b
  zero<<<1, 32>>>(a);
  zero<<<1, 32>>>(b);
  cudaDeviceSynchronize();
  cudaFree(a);
}
