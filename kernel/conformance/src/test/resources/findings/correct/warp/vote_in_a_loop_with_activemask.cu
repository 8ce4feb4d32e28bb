// Whoever is still in the loop votes.
__global__ void iterate(const int *rounds, int *out) {
  int t = threadIdx.x, k = 0;
  while (k < rounds[t]) {
    k++;
    if (__all_sync(__activemask(), k > 100)) break;
  }
  out[t] = k;
}
int main() {
  int h[32];
  for (int i = 0; i < 32; i++) h[i] = i % 5;
  int *rounds, *out;
  cudaMalloc(&rounds, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(rounds, h, sizeof(h), cudaMemcpyHostToDevice);
  iterate<<<1, 32>>>(rounds, out);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(rounds);
  cudaFree(out);
  return h[4] != 4;
}
