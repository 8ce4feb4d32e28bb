// Testing and setting the lock are two steps.
__global__ void add(int *lock, int *total) {
  if (threadIdx.x == 0) {
    if (*lock == 0) {  // finding: data_race lock
      *lock = blockIdx.x + 1;  // other
    }
  }
}
int main() {
  int *lock, *total;
  cudaMalloc(&lock, sizeof(int));
  cudaMalloc(&total, sizeof(int));
  cudaMemset(lock, 0, sizeof(int));
  add<<<4, 32>>>(lock, total);
  cudaDeviceSynchronize();
  cudaFree(lock);
  cudaFree(total);
}
