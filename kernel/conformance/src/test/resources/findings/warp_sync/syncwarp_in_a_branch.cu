__global__ void work(int *v) {
  __shared__ int s[32];
  int t = threadIdx.x;
  s[t] = t;
  if (t % 2 == 0) {
    __syncwarp();  // finding: warp_sync
    v[t] = s[t + 1];
  }
}
int main() {
  int *v;
  cudaMalloc(&v, 32 * sizeof(int));
  work<<<1, 32>>>(v);
  cudaDeviceSynchronize();
  cudaFree(v);
}
