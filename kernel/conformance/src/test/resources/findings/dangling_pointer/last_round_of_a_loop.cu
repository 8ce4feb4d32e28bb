__global__ void k(int *y) {
  const int *largest = nullptr;
  for (int i = 0; i < 4; i++) {
    int candidate = (threadIdx.x * 7 + i * 5) % 11;
    if (!largest || i == 2) largest = &candidate;
  }
  y[threadIdx.x] = *largest;  // finding: dangling_pointer largest
}
int main() {
  int *y;
  cudaMalloc(&y, 32 * sizeof(int));
  cudaMemset(y, 0, 32 * sizeof(int));
  k<<<1, 32>>>(y);
  cudaDeviceSynchronize();
  cudaFree(y);
}
