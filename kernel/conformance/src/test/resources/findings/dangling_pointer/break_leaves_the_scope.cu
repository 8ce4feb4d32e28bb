__global__ void k(int *y) {
  int *found = nullptr;
  for (int i = 0; i < 8; i++) {
    int square = i * i;
    if (square > (int)threadIdx.x) {
      found = &square;
      break;
    }
  }
  if (found) y[threadIdx.x] = *found;  // finding: dangling_pointer found
}
int main() {
  int *y;
  cudaMalloc(&y, 32 * sizeof(int));
  cudaMemset(y, 0, 32 * sizeof(int));
  k<<<1, 32>>>(y);
  cudaDeviceSynchronize();
  cudaFree(y);
}
