#include <cooperative_groups.h>
#include <cstdio>
#include <cuda/barrier>
#include <cuda/pipeline>

namespace cg = cooperative_groups;

// The last warp only copies, the others only compute; both go round a ring of three stages.
constexpr int STAGES = 3;
constexpr int TILE = 96;

__global__ void byRoles(const float *in, float *out, int tiles) {
  __shared__ float tile[STAGES][TILE];
  __shared__ cuda::pipeline_shared_state<cuda::thread_scope_block, STAGES> state;
  auto block = cg::this_thread_block();
  bool produces = threadIdx.x >= TILE;
  auto pipe = cuda::make_pipeline(
      block, &state, produces ? cuda::pipeline_role::producer : cuda::pipeline_role::consumer);
  if (produces) {
    for (int t = 0; t < tiles; t++) {
      pipe.producer_acquire();
      for (int i = threadIdx.x - TILE; i < TILE; i += 32) {
        cuda::memcpy_async(&tile[t % STAGES][i], &in[t * TILE + i], sizeof(float), pipe);
      }
      pipe.producer_commit();
    }
  } else {
    float sum = 0;
    for (int t = 0; t < tiles; t++) {
      pipe.consumer_wait();
      sum += tile[t % STAGES][TILE - 1 - threadIdx.x];
      pipe.consumer_release();
    }
    out[threadIdx.x] = sum;
  }
}

// The same with two barriers a stage, waited for by the parity of their phases.
__global__ void byParity(const float *in, float *out, int tiles) {
  using barrier = cuda::barrier<cuda::thread_scope_block>;
  __shared__ float tile[STAGES][TILE];
  __shared__ barrier full[STAGES], empty[STAGES];
  if (threadIdx.x < STAGES) {
    init(&full[threadIdx.x], 32);
    init(&empty[threadIdx.x], TILE);
  }
  __syncthreads();
  int warp = threadIdx.x / 32;
  if (warp == 0) {
    for (int t = 0; t < tiles; t++) {
      int s = t % STAGES;
      empty[s].wait_parity((t / STAGES & 1) ^ 1);
      for (int i = threadIdx.x; i < TILE; i += 32) tile[s][i] = in[t * TILE + i];
      full[s].arrive();
    }
  } else {
    float sum = 0;
    int me = threadIdx.x - 32;
    for (int t = 0; t < tiles; t++) {
      int s = t % STAGES;
      while (!full[s].try_wait_parity(t / STAGES & 1)) {
      }
      sum += tile[s][TILE - 1 - me];
      empty[s].arrive();
    }
    out[me] = sum;
  }
}

int main() {
  const int tiles = 20;
  float *in, *out;
  cudaMallocManaged(&in, tiles * TILE * sizeof(float));
  cudaMallocManaged(&out, TILE * sizeof(float));
  for (int i = 0; i < tiles * TILE; i++) in[i] = i % 13;
  for (int way = 0; way < 2; way++) {
    cudaMemset(out, 0, TILE * sizeof(float));
    if (way == 0) byRoles<<<1, TILE + 32>>>(in, out, tiles);
    else byParity<<<1, TILE + 32>>>(in, out, tiles);
    cudaDeviceSynchronize();
    int right = 0;
    for (int i = 0; i < TILE; i++) {
      float sum = 0;
      for (int t = 0; t < tiles; t++) sum += in[t * TILE + TILE - 1 - i];
      right += out[i] == sum;
    }
    printf("way %d: %d of %d\n", way, right, TILE);
  }
  cudaFree(in);
  cudaFree(out);
}
