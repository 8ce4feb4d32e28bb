// The upper half names the lower half's lanes.
__global__ void work(int *v) {
  int t = threadIdx.x;
  v[t] = t;
  if (t >= 16) {
    __syncwarp(0x0000ffff);  // finding: warp_sync
    v[t] += v[t - 16];
  }
}
int main() {
  int *v;
  cudaMalloc(&v, 32 * sizeof(int));
  work<<<1, 32>>>(v);
  cudaDeviceSynchronize();
  cudaFree(v);
}
