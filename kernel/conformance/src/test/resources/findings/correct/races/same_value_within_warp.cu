// Equal values by the lanes of a warp, from data.
__global__ void mark(const int *keys, int *seen) {
  int i = threadIdx.x;
  seen[keys[i]] = keys[i] + 1;
}
int main() {
  int h[96], r[8];
  for (int i = 0; i < 96; i++) h[i] = i % 8;
  int *keys, *seen;
  cudaMalloc(&keys, sizeof(h));
  cudaMalloc(&seen, sizeof(r));
  cudaMemcpy(keys, h, sizeof(h), cudaMemcpyHostToDevice);
  mark<<<1, 96>>>(keys, seen);
  cudaMemcpy(r, seen, sizeof(r), cudaMemcpyDeviceToHost);
  cudaFree(keys);
  cudaFree(seen);
  return r[3] != 4;
}
