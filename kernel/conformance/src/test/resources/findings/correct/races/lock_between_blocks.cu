// One thread a block takes a lock, changes plain data behind a fence, and releases it.
__device__ int lock = 0;
__global__ void add(int *total) {
  if (threadIdx.x == 0) {
    while (atomicCAS(&lock, 0, 1) != 0) {
    }
    __threadfence();
    *total = *total + blockIdx.x + 1;
    __threadfence();
    atomicExch(&lock, 0);
  }
}
int main() {
  int *total, h;
  cudaMalloc(&total, sizeof(int));
  cudaMemset(total, 0, sizeof(int));
  add<<<16, 32>>>(total);
  cudaMemcpy(&h, total, sizeof(int), cudaMemcpyDeviceToHost);
  cudaFree(total);
  return h != 136;
}
