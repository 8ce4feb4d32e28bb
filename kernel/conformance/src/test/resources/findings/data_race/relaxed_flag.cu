// A flag of relaxed order does not order the value behind it.
#include <cuda/atomic>
__device__ int ticket = 0;
__global__ void pass(int *value, int *flag, int *out) {
  cuda::atomic_ref<int, cuda::thread_scope_device> ready(*flag);
  if (threadIdx.x != 0) return;
  if (atomicAdd(&ticket, 1) == 0) {
    *value = 42;  // finding: data_race value
    ready.store(1, cuda::memory_order_relaxed);
  } else {
    while (ready.load(cuda::memory_order_relaxed) == 0) {
    }
    *out = *value;  // other
  }
}
int main() {
  int *value, *flag, *out;
  cudaMalloc(&value, sizeof(int));
  cudaMalloc(&flag, sizeof(int));
  cudaMalloc(&out, sizeof(int));
  cudaMemset(value, 0, sizeof(int));
  cudaMemset(flag, 0, sizeof(int));
  pass<<<2, 32>>>(value, flag, out);
  cudaDeviceSynchronize();
  cudaFree(value);
  cudaFree(flag);
  cudaFree(out);
}
