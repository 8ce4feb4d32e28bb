// says: solo hubo 32
#include <cooperative_groups.h>
#include <cuda/pipeline>
__global__ void staged(const int *in, int *out, int tiles) {
  __shared__ int tile[2][32];
  __shared__ cuda::pipeline_shared_state<cuda::thread_scope_block, 2> state;
  auto block = cooperative_groups::this_thread_block();
  bool produces = threadIdx.x < 32;
  auto pipe = cuda::make_pipeline(block, &state, produces ? cuda::pipeline_role::producer : cuda::pipeline_role::consumer);
  for (int t = 0; t < tiles; t++) {
    if (produces) {
      pipe.producer_acquire();  // finding: barrier_divergence
      tile[t % 2][threadIdx.x] = in[t * 32 + threadIdx.x];
      pipe.producer_commit();
    } else {
      pipe.consumer_wait();
      out[t * 64 + threadIdx.x - 32] = tile[t % 2][threadIdx.x % 32];
      if (threadIdx.x < 64) pipe.consumer_release();
    }
  }
}
int main() {
  int *in, *out;
  cudaMalloc(&in, 128 * sizeof(int));
  cudaMalloc(&out, 256 * sizeof(int));
  cudaMemset(in, 0, 128 * sizeof(int));
  staged<<<1, 96>>>(in, out, 4);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
