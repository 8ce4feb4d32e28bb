__global__ void pick(int *y, int step) {
  int i = threadIdx.x;
  for (int k = 1; k < 64 && i % (step - k) != 1; k++)  // finding: division_by_zero
    y[i] = k;
}
int main() {
  int *y;
  cudaMalloc(&y, 32 * sizeof(int));
  pick<<<1, 32>>>(y, 40);
  cudaDeviceSynchronize();
  cudaFree(y);
}
