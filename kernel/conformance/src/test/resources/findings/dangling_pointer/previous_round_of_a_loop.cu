__device__ void keep(int **place, int *value) { *place = value; }
__global__ void k(int *y) {
  int *previous = nullptr;
  int sum = 0;
  for (int i = 0; i < 3; i++) {
    if (previous) sum += *previous;  // finding: dangling_pointer previous
    int own = i + threadIdx.x;
    keep(&previous, &own);
  }
  y[threadIdx.x] = sum;
}
int main() {
  int *y;
  cudaMalloc(&y, 32 * sizeof(int));
  cudaMemset(y, 0, 32 * sizeof(int));
  k<<<1, 32>>>(y);
  cudaDeviceSynchronize();
  cudaFree(y);
}
