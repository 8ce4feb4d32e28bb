#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__global__ void work(const int *v, int *counter, int *out) {
  int t = threadIdx.x;
  if (v[t] % 3 == 0) {
    auto g = cg::coalesced_threads();
    int base = 0;
    if (g.thread_rank() == 0) base = atomicAdd(counter, g.size());
    out[t] = g.shfl(base, 0) + g.thread_rank();
  }
}
int main() {
  int h[64], c;
  for (int i = 0; i < 64; i++) h[i] = i;
  int *v, *counter, *out;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMalloc(&counter, sizeof(int));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(counter, 0, sizeof(int));
  work<<<1, 64>>>(v, counter, out);
  cudaMemcpy(&c, counter, sizeof(int), cudaMemcpyDeviceToHost);
  cudaFree(v);
  cudaFree(out);
  cudaFree(counter);
  return c != 22;
}
