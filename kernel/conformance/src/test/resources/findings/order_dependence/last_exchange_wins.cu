// Every block leaves its number; atomically, but the last one stays.
__global__ void winner(int *y) {
  if (threadIdx.x == 0) atomicExch(y, blockIdx.x);  // finding: order_dependence y
  // says: Ya se ve con 2 bloques de 1 hilo
  // says: los bloques en el orden 1, 0
}
int main() {
  int *y;
  cudaMalloc(&y, sizeof(int));
  cudaMemset(y, 0, sizeof(int));
  winner<<<64, 128>>>(y);
  cudaDeviceSynchronize();
  cudaFree(y);
}
