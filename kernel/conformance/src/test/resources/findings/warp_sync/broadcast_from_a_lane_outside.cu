__global__ void broadcast(int *v) {
  int t = threadIdx.x;
  if (t >= 16) v[t] = __shfl_sync(0xffff0000, t, 0);  // finding: warp_sync
}
int main() {
  int *v;
  cudaMalloc(&v, 32 * sizeof(int));
  broadcast<<<1, 32>>>(v);
  cudaDeviceSynchronize();
  cudaFree(v);
}
