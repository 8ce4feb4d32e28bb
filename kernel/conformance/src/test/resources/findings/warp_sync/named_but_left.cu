// Lanes 16 to 31 have left the kernel, and the last one's value is asked for still.
__global__ void total(const int *v, int *out, int n) {
  int t = threadIdx.x;
  if (t >= n) return;
  int s = v[t];
  for (int d = 1; d < 32; d *= 2) {
    int left = __shfl_up_sync(0xffffffff, s, d);
    if (t >= d) s += left;
  }
  out[t] = __shfl_sync(0xffffffff, s, 31);  // finding: warp_sync
}
int main() {
  int *v, *out;
  cudaMalloc(&v, 16 * sizeof(int));
  cudaMalloc(&out, 16 * sizeof(int));
  cudaMemset(v, 0, 16 * sizeof(int));
  total<<<1, 32>>>(v, out, 16);
  cudaDeviceSynchronize();
  cudaFree(v);
  cudaFree(out);
}
