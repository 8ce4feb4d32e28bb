// The second block that starts waits for the flag of the first: the orders of the flag stand for the fences.
#include <cuda/atomic>
__device__ int ticket = 0;
__global__ void pass(int *value, int *flag, int *out) {
  cuda::atomic_ref<int, cuda::thread_scope_device> ready(*flag);
  if (threadIdx.x != 0) return;
  if (atomicAdd(&ticket, 1) == 0) {
    *value = 42;
    ready.store(1, cuda::memory_order_release);
  } else {
    while (ready.load(cuda::memory_order_acquire) == 0) {
    }
    *out = *value;
  }
}
int main() {
  int *value, *flag, *out, h;
  cudaMalloc(&value, sizeof(int));
  cudaMalloc(&flag, sizeof(int));
  cudaMalloc(&out, sizeof(int));
  cudaMemset(flag, 0, sizeof(int));
  pass<<<2, 32>>>(value, flag, out);
  cudaMemcpy(&h, out, sizeof(int), cudaMemcpyDeviceToHost);
  cudaFree(value);
  cudaFree(flag);
  cudaFree(out);
  return h != 42;
}
