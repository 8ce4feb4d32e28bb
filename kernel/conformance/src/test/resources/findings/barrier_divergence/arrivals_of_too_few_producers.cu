// says: la barrera pide 33 llegadas y en esta fase solo hubo 32
#include <cuda/barrier>
__global__ void handOver(const int *in, int *out, int tiles) {
  __shared__ int tile[32];
  __shared__ cuda::barrier<cuda::thread_scope_block> full, empty;
  if (threadIdx.x == 0) {
    init(&full, 33);
    init(&empty, 32);
  }
  __syncthreads();
  for (int t = 0; t < tiles; t++) {
    if (threadIdx.x < 32) {
      empty.wait_parity((t & 1) ^ 1);
      tile[threadIdx.x] = in[t * 32 + threadIdx.x];
      full.arrive();
    } else {
      while (!full.try_wait_parity(t & 1)) {  // finding: barrier_divergence
      }
      out[t * 32 + threadIdx.x - 32] = tile[63 - threadIdx.x];
      empty.arrive();
    }
  }
}
int main() {
  int *in, *out;
  cudaMalloc(&in, 128 * sizeof(int));
  cudaMalloc(&out, 128 * sizeof(int));
  cudaMemset(in, 0, 128 * sizeof(int));
  handOver<<<1, 64>>>(in, out, 4);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
