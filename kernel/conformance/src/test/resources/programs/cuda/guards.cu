// Guards that no later thread passes, and some that look like it: the values wrap round, or the
// threads stand in rows.
#include <cstdio>

__global__ void below(int s, int *out) {
  int t = threadIdx.x;
  if (t < s) out[t] += 1;
}

__global__ void above(int s, int *out) {
  int t = threadIdx.x;
  if (s > 2 * t + 1) out[t] += 1;
}

__global__ void equal(int s, int *out) {
  int t = threadIdx.x;
  if (t == s) out[t] += 1;
}

__global__ void descending(int s, int *out) {
  int t = 100 - threadIdx.x;
  if (t >= s) out[threadIdx.x] += 1;
}

__global__ void wrapping(unsigned int s, int *out) {
  unsigned int t = threadIdx.x + 4294967290u;
  if (t < s) out[threadIdx.x] += 1;
}

__global__ void between(int low, int high, int *out) {
  int t = threadIdx.x;
  if (t >= low && t < high) out[t] += 1;
}

__global__ void rows(int s, int *out) {
  if (threadIdx.x < s) out[threadIdx.y * blockDim.x + threadIdx.x] += 1;
}

__global__ void loaded(int *out) {
  __shared__ int bound;
  if (threadIdx.x == 0) bound = 5;
  __syncthreads();
  if (threadIdx.x < bound) out[threadIdx.x] += 1;
}

const int N = 200;
int *out;

template <typename Wanted> void check(const char *name, Wanted wanted) {
  cudaDeviceSynchronize();
  int wrong = 0;
  for (int i = 0; i < N; i++) wrong += out[i] != (wanted(i) ? 1 : 0);
  printf("%s: %d\n", name, wrong);
  for (int i = 0; i < N; i++) out[i] = 0;
}

int main() {
  cudaMallocManaged(&out, N * sizeof(int));
  for (int i = 0; i < N; i++) out[i] = 0;
  int bounds[] = {-3, 0, 1, 15, 16, 17, 100, 199, 200, 300};
  for (int s : bounds) {
    printf("s = %d\n", s);
    below<<<1, N>>>(s, out);
    check("below", [s](int i) { return i < s; });
    above<<<1, N>>>(s, out);
    check("above", [s](int i) { return s > 2 * i + 1; });
    equal<<<1, N>>>(s, out);
    check("equal", [s](int i) { return i == s; });
    descending<<<1, N>>>(s, out);
    check("descending", [s](int i) { return 100 - i >= s; });
    wrapping<<<1, N>>>(s, out);
    check("wrapping", [s](int i) { return i + 4294967290u < (unsigned int)s; });
    between<<<1, N>>>(s, 150, out);
    check("between", [s](int i) { return i >= s && i < 150; });
    rows<<<1, dim3(20, 10)>>>(s, out);
    check("rows", [s](int i) { return (unsigned int)i % 20 < (unsigned int)s; });
    rows<<<1, dim3(16, 12)>>>(s, out);
    check("rows of 16", [s](int i) { return i < 192 && (unsigned int)i % 16 < (unsigned int)s; });
  }
  loaded<<<1, N>>>(out);
  check("loaded", [](int i) { return i < 5; });
  cudaFree(out);
  return 0;
}
