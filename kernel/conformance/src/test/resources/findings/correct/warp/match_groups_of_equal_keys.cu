__global__ void count(const int *keys, int *out) {
  int t = threadIdx.x;
  unsigned same = __match_any_sync(0xffffffff, keys[t]);
  if (__ffs(same) - 1 == t % 32) atomicAdd(&out[keys[t]], __popc(same));
}
int main() {
  int h[64], r[4];
  for (int i = 0; i < 64; i++) h[i] = i % 4;
  int *keys, *out;
  cudaMalloc(&keys, sizeof(h));
  cudaMalloc(&out, sizeof(r));
  cudaMemcpy(keys, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(out, 0, sizeof(r));
  count<<<1, 64>>>(keys, out);
  cudaMemcpy(r, out, sizeof(r), cudaMemcpyDeviceToHost);
  cudaFree(keys);
  cudaFree(out);
  return r[3] != 16;
}
