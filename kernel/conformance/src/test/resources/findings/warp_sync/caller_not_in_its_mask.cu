// All lanes execute it, but name the lower half only.
__global__ void sum(int *v) {
  int t = threadIdx.x;
  int s = t;
  s += __shfl_xor_sync(0x0000ffff, s, 1);  // finding: warp_sync
  v[t] = s;
}
int main() {
  int *v;
  cudaMalloc(&v, 32 * sizeof(int));
  sum<<<1, 32>>>(v);
  cudaDeviceSynchronize();
  cudaFree(v);
}
