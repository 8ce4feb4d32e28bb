// Link b waits for the flag of link b - 1: data, fence, flag; links are dealt out as blocks start.
__device__ int ticket = 0;
__global__ void chain(volatile int *value, volatile int *ready, int *out) {
  if (threadIdx.x != 0) return;
  int b = atomicAdd(&ticket, 1), before = 0;
  if (b > 0) {
    while (ready[b - 1] == 0) {
    }
    __threadfence();
    before = value[b - 1];
  }
  value[b] = before + b + 1;
  __threadfence();
  ready[b] = 1;
  out[b] = before;
}
int main() {
  int h[8];
  int *value, *ready, *out;
  cudaMalloc(&value, sizeof(h));
  cudaMalloc(&ready, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemset(ready, 0, sizeof(h));
  chain<<<8, 32>>>(value, ready, out);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(value);
  cudaFree(ready);
  cudaFree(out);
  return h[7] != 28;
}
