// Many small blocks: neighbours may go through a kernel in step, each with its own shared memory,
// its own blockIdx and its own registers.
#include <cstdio>
#include <vector>

__global__ void tree(const int *in, int *out) {
  __shared__ int part[64];
  int base = (blockIdx.y * gridDim.x + blockIdx.x) * blockDim.x;
  int mine = in[base + threadIdx.x];
  part[threadIdx.x] = mine;
  __syncthreads();
  for (int s = blockDim.x / 2; s > 0; s /= 2) {
    if (threadIdx.x < s) part[threadIdx.x] += part[threadIdx.x + s];
    __syncthreads();
  }
  // The register of each thread has outlived all barriers.
  out[base + threadIdx.x] = part[0] - mine;
}

// A block waits for the one before it: they cannot go in step.
__global__ void chain(volatile int *done, int *out) {
  __shared__ int before;
  if (threadIdx.x == 0) {
    while (blockIdx.x > 0 && done[blockIdx.x - 1] == 0) {
    }
    before = blockIdx.x > 0 ? out[blockIdx.x - 1] : 0;
  }
  __syncthreads();
  if (threadIdx.x == 0) {
    out[blockIdx.x] = before + blockIdx.x;
    __threadfence();
    done[blockIdx.x] = 1;
  }
}

// Each thread jumps over the whole grid.
__global__ void strided(int n, const unsigned char *in, const float *f, int *counts, float *sums) {
  __shared__ int mine[256];
  mine[threadIdx.x] = 0;
  __syncthreads();
  float sum = 0;
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x) {
    atomicAdd(&mine[in[i]], 1);
    sum += f[i];
  }
  __syncthreads();
  atomicAdd(&counts[threadIdx.x], mine[threadIdx.x]);
  sums[blockIdx.x * blockDim.x + threadIdx.x] = sum;
}

template <typename T>
T *device(const std::vector<T> &values) {
  T *copy;
  cudaMalloc(&copy, values.size() * sizeof(T));
  cudaMemcpy(copy, values.data(), values.size() * sizeof(T), cudaMemcpyHostToDevice);
  return copy;
}

template <typename T>
int wrong(const std::vector<T> &expected, T *found) {
  std::vector<T> values(expected.size());
  cudaMemcpy(values.data(), found, values.size() * sizeof(T), cudaMemcpyDeviceToHost);
  cudaFree(found);
  int count = 0;
  for (size_t i = 0; i < values.size(); i++) count += values[i] != expected[i];
  return count;
}

int main() {
  const dim3 grid(13, 7);
  const int blocks = 13 * 7;
  std::vector<int> in(blocks * 64), rest(blocks * 64), none(blocks * 64);
  for (size_t i = 0; i < in.size(); i++) in[i] = i * 7919 % 1000;
  for (int b = 0; b < blocks; b++) {
    int sum = 0;
    for (int t = 0; t < 64; t++) sum += in[b * 64 + t];
    for (int t = 0; t < 64; t++) rest[b * 64 + t] = sum - in[b * 64 + t];
  }
  int *a = device(in), *b = device(none);
  tree<<<grid, 64>>>(a, b);
  printf("tree: %d wrong\n", wrong(rest, b));
  cudaFree(a);

  std::vector<int> sums(blocks), zeros(blocks);
  for (int i = 1; i < blocks; i++) sums[i] = sums[i - 1] + i;
  int *done = device(zeros), *out = device(zeros);
  chain<<<blocks, 32>>>(done, out);
  printf("chain: %d wrong\n", wrong(sums, out));
  cudaFree(done);

  const int n = 300007;
  std::vector<unsigned char> bytes(n);
  std::vector<float> floats(n), totals(16 * 256), noTotals(16 * 256);
  std::vector<int> bins(256), noBins(256);
  for (int i = 0; i < n; i++) {
    bytes[i] = i * 31 + i / 256;
    floats[i] = i % 17;
    bins[bytes[i]]++;
    totals[i % (16 * 256)] += floats[i];
  }
  unsigned char *d = device(bytes);
  float *f = device(floats), *total = device(noTotals);
  b = device(noBins);
  strided<<<16, 256>>>(n, d, f, b, total);
  printf("strided: %d wrong, ", wrong(bins, b));
  printf("%d wrong\n", wrong(totals, total));
  cudaFree(d);
  cudaFree(f);
}
