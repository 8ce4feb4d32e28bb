// Warps reduce by shuffles; the first warp reduces their sums.
__global__ void sum(const float *v, float *out, int n) {
  __shared__ float sums[32];
  int t = threadIdx.x, lane = t % 32, warp = t / 32;
  float s = 0;
  for (int i = blockIdx.x * blockDim.x + t; i < n; i += gridDim.x * blockDim.x) s += v[i];
  for (int d = 16; d > 0; d /= 2) s += __shfl_down_sync(0xffffffff, s, d);
  if (lane == 0) sums[warp] = s;
  __syncthreads();
  if (warp == 0) {
    s = lane < blockDim.x / 32 ? sums[lane] : 0;
    for (int d = 16; d > 0; d /= 2) s += __shfl_down_sync(0xffffffff, s, d);
    if (lane == 0) atomicAdd(out, s);
  }
}
int main() {
  float h[1000], r;
  for (float &x : h) x = 1;
  float *v, *out;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&out, sizeof(float));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(out, 0, sizeof(float));
  sum<<<3, 128>>>(v, out, 1000);
  cudaMemcpy(&r, out, sizeof(float), cudaMemcpyDeviceToHost);
  cudaFree(v);
  cudaFree(out);
  return r != 1000;
}
