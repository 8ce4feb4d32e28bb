// Tree reduction in shared memory, then atomics between blocks.
#include <cstdio>

__global__ void sum(const float *in, float *out, int n) {
  extern __shared__ float partial[];
  int tid = threadIdx.x;
  int i = blockIdx.x * blockDim.x * 2 + tid;
  float mine = 0.0f;
  if (i < n) mine = in[i];
  if (i + blockDim.x < n) mine += in[i + blockDim.x];
  partial[tid] = mine;
  __syncthreads();
  for (unsigned s = blockDim.x / 2; s > 0; s >>= 1) {
    if (tid < s) partial[tid] += partial[tid + s];
    __syncthreads();
  }
  if (tid == 0) atomicAdd(out, partial[0]);
}

__global__ void maximum(const int *in, int *out, int n) {
  __shared__ int best;
  if (threadIdx.x == 0) best = -2147483647 - 1;
  __syncthreads();
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x)
    atomicMax(&best, in[i]);
  __syncthreads();
  if (threadIdx.x == 0) atomicMax(out, best);
}

int main() {
  const int n = 4096;
  static float f[n];
  static int k[n];
  for (int i = 0; i < n; i++) { f[i] = 512.0f; k[i] = (i * 7) % n; }
  float *df, *ds; int *dk, *dm;
  cudaMalloc(&df, sizeof(f)); cudaMalloc(&ds, sizeof(float));
  cudaMalloc(&dk, sizeof(k)); cudaMalloc(&dm, sizeof(int));
  cudaMemcpy(df, f, sizeof(f), cudaMemcpyHostToDevice);
  cudaMemcpy(dk, k, sizeof(k), cudaMemcpyHostToDevice);
  cudaMemset(ds, 0, sizeof(float)); cudaMemset(dm, 0, sizeof(int));
  sum<<<n / 512, 256, 256 * sizeof(float)>>>(df, ds, n);
  maximum<<<3, 96>>>(dk, dm, n);
  float s; int m;
  cudaMemcpy(&s, ds, sizeof(s), cudaMemcpyDeviceToHost);
  cudaMemcpy(&m, dm, sizeof(m), cudaMemcpyDeviceToHost);
  printf("sum %.1f\nmax %d\n", s, m);
  cudaFree(df); cudaFree(ds); cudaFree(dk); cudaFree(dm);
}
