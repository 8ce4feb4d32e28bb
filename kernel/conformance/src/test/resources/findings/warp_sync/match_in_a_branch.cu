__global__ void group(const int *keys, int *out) {
  int t = threadIdx.x;
  if (t < 24) out[t] = __popc(__match_any_sync(0xffffffff, keys[t]));  // finding: warp_sync
}
int main() {
  int *keys, *out;
  cudaMalloc(&keys, 32 * sizeof(int));
  cudaMalloc(&out, 32 * sizeof(int));
  cudaMemset(keys, 0, 32 * sizeof(int));
  group<<<1, 32>>>(keys, out);
  cudaDeviceSynchronize();
  cudaFree(keys);
  cudaFree(out);
}
