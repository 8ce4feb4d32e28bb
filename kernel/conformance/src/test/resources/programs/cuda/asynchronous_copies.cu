#include <cooperative_groups.h>
#include <cooperative_groups/memcpy_async.h>
#include <cstdio>
#include <cuda/barrier>
#include <cuda/pipeline>

namespace cg = cooperative_groups;

// A tile is copied while the one before it is worked on: two stages of a pipeline.
__global__ void staged(const float *in, float *out, int tiles) {
  constexpr int stages = 2;
  __shared__ float tile[stages][64];
  __shared__ cuda::pipeline_shared_state<cuda::thread_scope_block, stages> state;
  auto block = cg::this_thread_block();
  auto pipe = cuda::make_pipeline(block, &state);
  for (int next = 0, t = 0; t < tiles; t++) {
    for (; next < tiles && next < t + stages; next++) {
      pipe.producer_acquire();
      cuda::memcpy_async(block, tile[next % stages], in + next * 64, sizeof(float) * 64, pipe);
      pipe.producer_commit();
    }
    pipe.consumer_wait();
    out[t * 64 + threadIdx.x] = tile[t % stages][63 - threadIdx.x] * 2;
    pipe.consumer_release();
  }
}

// Each thread copies its own element and waits for its own copies.
__global__ void own(const int *in, int *out) {
  __shared__ int buffer[64];
  auto pipe = cuda::make_pipeline();
  pipe.producer_acquire();
  cuda::memcpy_async(buffer + threadIdx.x, in + threadIdx.x, sizeof(int), pipe);
  pipe.producer_commit();
  pipe.consumer_wait();
  out[threadIdx.x] = buffer[threadIdx.x] + 1;
  pipe.consumer_release();
}

__global__ void byGroup(const int *in, int *out) {
  __shared__ int buffer[64];
  auto block = cg::this_thread_block();
  cg::memcpy_async(block, buffer, in, sizeof(int) * 64);
  cg::wait(block);
  out[threadIdx.x] = buffer[63 - threadIdx.x];
}

__global__ void byBarrier(const int *in, int *out) {
  using barrier = cuda::barrier<cuda::thread_scope_block>;
  __shared__ int buffer[64];
  __shared__ barrier arrived;
  auto block = cg::this_thread_block();
  if (threadIdx.x == 0) init(&arrived, block.size());
  block.sync();
  cuda::memcpy_async(block, buffer, in, sizeof(int) * 64, arrived);
  barrier::arrival_token token = arrived.arrive();
  arrived.wait(std::move(token));
  out[threadIdx.x] = buffer[63 - threadIdx.x] * 3;
}

int main() {
  const int tiles = 5;
  float *in, *out;
  cudaMallocManaged(&in, tiles * 64 * sizeof(float));
  cudaMallocManaged(&out, tiles * 64 * sizeof(float));
  for (int i = 0; i < tiles * 64; i++) in[i] = i;
  staged<<<1, 64>>>(in, out, tiles);
  cudaDeviceSynchronize();
  int right = 0;
  for (int i = 0; i < tiles * 64; i++) right += out[i] == 2.0f * (i / 64 * 64 + 63 - i % 64);
  printf("staged %d of %d\n", right, tiles * 64);

  int *v, *w;
  cudaMallocManaged(&v, 64 * sizeof(int));
  cudaMallocManaged(&w, 64 * sizeof(int));
  for (int i = 0; i < 64; i++) v[i] = 10 * i;
  own<<<1, 64>>>(v, w);
  cudaDeviceSynchronize();
  printf("own %d %d\n", w[0], w[63]);
  byGroup<<<1, 64>>>(v, w);
  cudaDeviceSynchronize();
  printf("group %d %d\n", w[0], w[63]);
  byBarrier<<<1, 64>>>(v, w);
  cudaDeviceSynchronize();
  printf("barrier %d %d\n", w[0], w[63]);
  cudaFree(in);
  cudaFree(out);
  cudaFree(v);
  cudaFree(w);
}
