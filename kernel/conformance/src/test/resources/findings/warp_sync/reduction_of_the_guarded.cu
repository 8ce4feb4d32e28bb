// Threads beyond n skip the reduction that names them.
__global__ void sum(const float *v, float *out, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) {
    float s = v[i];
    for (int d = 16; d > 0; d /= 2) s += __shfl_down_sync(0xffffffff, s, d);  // finding: warp_sync
    if (threadIdx.x % 32 == 0) atomicAdd(out, s);
  }
}
int main() {
  float *v, *out;
  cudaMalloc(&v, 100 * sizeof(float));
  cudaMalloc(&out, sizeof(float));
  cudaMemset(v, 0, 100 * sizeof(float));
  cudaMemset(out, 0, sizeof(float));
  sum<<<1, 128>>>(v, out, 100);
  cudaDeviceSynchronize();
  cudaFree(v);
  cudaFree(out);
}
