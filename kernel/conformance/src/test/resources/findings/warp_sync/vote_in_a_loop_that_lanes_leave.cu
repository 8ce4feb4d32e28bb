// Lanes that have finished no longer vote.
__global__ void iterate(const int *rounds, int *out) {
  int t = threadIdx.x, k = 0;
  while (k < rounds[t]) {
    k++;
    if (__all_sync(0xffffffff, k > 3)) break;  // finding: warp_sync
  }
  out[t] = k;
  __syncwarp();
  out[t] += out[31 - t] > 0;
}
int main() {
  int h[32];
  for (int i = 0; i < 32; i++) h[i] = i % 3 + 1;
  int *rounds, *out;
  cudaMalloc(&rounds, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(rounds, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(out, 0, sizeof(h));
  iterate<<<1, 32>>>(rounds, out);
  cudaDeviceSynchronize();
  cudaFree(rounds);
  cudaFree(out);
}
