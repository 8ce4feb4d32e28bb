// Bitonic sort of a power of two, one block, everything in shared memory.
#include <cstdio>
__global__ void bitonic(int *values, int n) {
  extern __shared__ int s[];
  const unsigned tid = threadIdx.x;
  s[tid] = values[tid];
  __syncthreads();
  for (unsigned k = 2; k <= n; k *= 2) {
    for (unsigned j = k / 2; j > 0; j /= 2) {
      unsigned other = tid ^ j;
      if (other > tid) {
        bool up = (tid & k) == 0;
        if (up ? s[tid] > s[other] : s[tid] < s[other]) {
          int t = s[tid];
          s[tid] = s[other];
          s[other] = t;
        }
      }
      __syncthreads();
    }
  }
  values[tid] = s[tid];
}

int main() {
  const int n = 1024;
  int h[n];
  for (int i = 0; i < n; i++) h[i] = (i * 577) % n;
  int *d;
  cudaMalloc(&d, sizeof(h));
  cudaMemcpy(d, h, sizeof(h), cudaMemcpyHostToDevice);
  bitonic<<<1, n, n * sizeof(int)>>>(d, n);
  cudaMemcpy(h, d, sizeof(h), cudaMemcpyDeviceToHost);
  bool sorted = true;
  long sum = h[0];
  for (int i = 1; i < n; i++) { sorted = sorted && h[i - 1] <= h[i]; sum += h[i]; }
  printf("sorted %d sum %ld\n", sorted, sum);
  cudaFree(d);
}
