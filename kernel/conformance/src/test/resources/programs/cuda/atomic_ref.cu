#include <cuda/atomic>
#include <cstdio>

// A queue of tickets, a histogram, a lock and a maximum with the atomic types of libcu++.
__device__ cuda::atomic<int, cuda::thread_scope_device> tickets{0};

__global__ void dealt(int *seen) {
  int mine = tickets.fetch_add(1);
  cuda::atomic_ref<int, cuda::thread_scope_device> place(seen[mine]);
  place += 1;
}

__global__ void bins(const unsigned char *v, int n, unsigned *counts) {
  __shared__ unsigned local[4];
  if (threadIdx.x < 4) local[threadIdx.x] = 0;
  __syncthreads();
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x) {
    cuda::atomic_ref<unsigned, cuda::thread_scope_block> bin(local[v[i] & 3]);
    bin.fetch_add(1, cuda::memory_order_relaxed);
  }
  __syncthreads();
  if (threadIdx.x < 4) {
    cuda::atomic_ref<unsigned> all(counts[threadIdx.x]);
    all.fetch_add(local[threadIdx.x], cuda::std::memory_order_relaxed);
  }
}

__global__ void locked(int *lock, volatile double *sum) {
  if (threadIdx.x != 0) return;
  cuda::atomic_ref<int, cuda::thread_scope_device> guard(*lock);
  int open = 0;
  while (!guard.compare_exchange_weak(open, 1, cuda::memory_order_acquire)) open = 0;
  *sum += blockIdx.x * 0.5;
  guard.store(0, cuda::memory_order_release);
}

__global__ void extremes(const int *v, int *most, int *least, unsigned *bits) {
  cuda::atomic_ref<int> high(*most), low(*least);
  cuda::atomic_ref<unsigned> mask(*bits);
  high.fetch_max(v[threadIdx.x]);
  low.fetch_min(v[threadIdx.x]);
  mask.fetch_or(1u << (threadIdx.x & 7));
  mask.fetch_and(~0x10u, cuda::memory_order_acq_rel);
}

int main() {
  int *seen;
  cudaMallocManaged(&seen, 96 * sizeof(int));
  for (int i = 0; i < 96; i++) seen[i] = 0;
  dealt<<<3, 32>>>(seen);
  cudaDeviceSynchronize();
  int once = 0;
  for (int i = 0; i < 96; i++) once += seen[i] == 1;
  printf("tickets %d\n", once);

  unsigned char *v;
  unsigned *counts;
  cudaMallocManaged(&v, 1000);
  cudaMallocManaged(&counts, 4 * sizeof(unsigned));
  for (int i = 0; i < 1000; i++) v[i] = i * i;
  for (int b = 0; b < 4; b++) counts[b] = 0;
  bins<<<4, 64>>>(v, 1000, counts);
  cudaDeviceSynchronize();
  printf("bins %u %u %u %u\n", counts[0], counts[1], counts[2], counts[3]);

  int *lock;
  double *sum;
  cudaMallocManaged(&lock, sizeof(int));
  cudaMallocManaged(&sum, sizeof(double));
  *lock = 0;
  *sum = 0;
  locked<<<10, 32>>>(lock, sum);
  cudaDeviceSynchronize();
  printf("sum %.1f\n", *sum);

  int *w;
  cudaMallocManaged(&w, 34 * sizeof(int));
  for (int i = 0; i < 32; i++) w[i] = (i * 37) % 64 - 20;
  w[32] = -1000;
  w[33] = 1000;
  counts[0] = 0;
  extremes<<<1, 32>>>(w, w + 32, w + 33, counts);
  cudaDeviceSynchronize();
  printf("from %d to %d, bits %x\n", w[33], w[32], counts[0] | 0x10u);
  cudaFree(seen);
  cudaFree(v);
  cudaFree(counts);
  cudaFree(lock);
  cudaFree(sum);
  cudaFree(w);
}
