__global__ void zero(int *p) {
  p[threadIdx.x] = 0;  // finding: use_after_free p
}
int main() {
  int *a;
  cudaMalloc(&a, 32 * sizeof(int));
  cudaFree(a);
  zero<<<1, 32>>>(a);
  cudaDeviceSynchronize();
}
