#include <cstdio>
#include <cuda/barrier>
#include <cuda_awbarrier_primitives.h>
#include <utility>

using barrier = cuda::barrier<cuda::thread_scope_block>;

// Work between arriving and waiting, phase after phase.
__global__ void split(int *out, int rounds) {
  __shared__ int value[2][64];
  __shared__ barrier ready;
  int t = threadIdx.x;
  if (t == 0) init(&ready, blockDim.x);
  __syncthreads();
  int sum = 0, apart = 0;
  for (int r = 0; r < rounds; r++) {
    value[r % 2][t] = r + t;
    barrier::arrival_token token = ready.arrive();
    apart += t;
    ready.wait(std::move(token));
    sum += value[r % 2][63 - t];
  }
  out[t] = sum + apart;
}

// Warps drop out one after the other; who is left meets without them.
__global__ void dropOut(int *out) {
  __shared__ barrier left;
  __shared__ int seen;
  int warp = threadIdx.x / 32;
  if (threadIdx.x == 0) {
    init(&left, blockDim.x);
    seen = 0;
  }
  __syncthreads();
  for (int r = 0; r <= warp; r++) {
    if (r == warp) {
      if (threadIdx.x % 32 == 0) atomicAdd(&seen, 1);
      left.arrive_and_drop();
    } else {
      left.arrive_and_wait();
    }
  }
  __syncthreads();
  out[threadIdx.x] = seen + __syncthreads_count(warp > 0);
}

struct Swap {
  int *turns;
  __device__ void operator()() { ++*turns; }
};

// The last one to arrive runs something for all before anybody goes on.
__global__ void completes(int *out) {
  using counting = cuda::barrier<cuda::thread_scope_block, Swap>;
  __shared__ int turns;
  __shared__ char room[sizeof(counting)] __attribute__((aligned(16)));
  counting *meeting = reinterpret_cast<counting *>(room);
  if (threadIdx.x == 0) {
    turns = 0;
    new (meeting) counting(blockDim.x, Swap{&turns});
  }
  __syncthreads();
  for (int r = 1; r <= 3; r++) {
    meeting->arrive_and_wait();
    out[threadIdx.x] = turns;
    meeting->arrive_and_wait();
  }
}

// One warp hands numbers to another, as functions of the older interface.
__global__ void primitives(int *out) {
  __shared__ __mbarrier_t given;
  __shared__ int number;
  if (threadIdx.x == 0) __mbarrier_init(&given, 64);
  __syncthreads();
  if (threadIdx.x < 32) {
    if (threadIdx.x == 0) number = 42;
    __mbarrier_arrive(&given);
  } else {
    __mbarrier_token_t token = __mbarrier_arrive(&given);
    int looks = 0;
    while (!__mbarrier_test_wait(&given, token)) looks++;
    out[threadIdx.x - 32] = number + (looks < 0);
  }
}

// Each warp has a barrier of its own.
__global__ void ofWarps(int *out) {
  __shared__ barrier own[2];
  __shared__ int value[64];
  if (threadIdx.x < 2) init(&own[threadIdx.x], 32);
  __syncthreads();
  value[threadIdx.x] = threadIdx.x;
  own[threadIdx.x / 32].arrive_and_wait();
  out[threadIdx.x] = value[threadIdx.x ^ 31];
}

int main() {
  int *out;
  cudaMallocManaged(&out, 96 * sizeof(int));
  split<<<1, 64>>>(out, 5);
  cudaDeviceSynchronize();
  printf("split %d %d\n", out[0], out[63]);
  dropOut<<<1, 96>>>(out);
  cudaDeviceSynchronize();
  printf("drop out %d %d\n", out[0], out[95]);
  completes<<<1, 64>>>(out);
  cudaDeviceSynchronize();
  printf("completes %d %d\n", out[0], out[63]);
  primitives<<<1, 64>>>(out);
  cudaDeviceSynchronize();
  printf("primitives %d %d\n", out[0], out[31]);
  ofWarps<<<1, 64>>>(out);
  cudaDeviceSynchronize();
  printf("of warps %d %d\n", out[0], out[63]);
  cudaFree(out);
}
