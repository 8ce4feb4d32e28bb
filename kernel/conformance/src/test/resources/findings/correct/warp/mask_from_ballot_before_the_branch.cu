__global__ void work(const int *v, int *out) {
  int t = threadIdx.x;
  unsigned mask = __ballot_sync(0xffffffff, v[t] > 3);
  if (v[t] > 3) {
    int leader = __ffs(mask) - 1;
    out[t] = __shfl_sync(mask, t, leader);
  }
}
int main() {
  int h[32];
  for (int i = 0; i < 32; i++) h[i] = i % 8;
  int *v, *out;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(out, 0, sizeof(h));
  work<<<1, 32>>>(v, out);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  cudaFree(out);
  return h[7] != 4 || h[31] != 4 || h[0] != 0;
}
