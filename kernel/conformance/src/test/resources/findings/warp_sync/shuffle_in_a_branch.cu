__global__ void shift(int *v) {
  int t = threadIdx.x;
  if (t < 20) v[t] = __shfl_down_sync(0xffffffff, v[t], 1);  // finding: warp_sync
}
int main() {
  int *v;
  cudaMalloc(&v, 32 * sizeof(int));
  cudaMemset(v, 0, 32 * sizeof(int));
  shift<<<1, 32>>>(v);
  cudaDeviceSynchronize();
  cudaFree(v);
}
