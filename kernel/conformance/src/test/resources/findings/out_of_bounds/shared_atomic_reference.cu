// A value of 8 has no counter among eight.
#include <cuda/atomic>
__global__ void histogram(const int *v, int *out) {
  int t = threadIdx.x;
  __shared__ int bins[8];
  cuda::atomic_ref<int> mine(bins[v[t]]);
  if (t < 8) bins[t] = 0;
  __syncthreads();
  mine.fetch_add(1);  // finding: out_of_bounds bins
  // says: o haga bins más
  __syncthreads();
  if (t < 8) out[t] = bins[t];
}
int main() {
  int h[32];
  for (int i = 0; i < 32; i++) h[i] = i % 9;
  int *v, *out;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&out, 8 * sizeof(int));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  histogram<<<1, 32>>>(v, out);
  cudaDeviceSynchronize();
  cudaFree(v);
  cudaFree(out);
}
