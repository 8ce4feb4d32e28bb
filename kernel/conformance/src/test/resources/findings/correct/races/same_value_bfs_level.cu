// Several edges reach one vertex in one round: all write the same level, and all raise one flag.
__global__ void expand(const int *first, const int *edges, int *level, int current, int *more, int n) {
  int v = blockIdx.x * blockDim.x + threadIdx.x;
  if (v >= n || level[v] != current) return;
  for (int e = first[v]; e < first[v + 1]; e++) {
    int w = edges[e];
    if (atomicCAS(&level[w], -1, current + 1) == -1) *more = 1;
  }
}
int main() {
  const int n = 64;
  int hf[n + 1], he[2 * n], hl[n], more = 1;
  for (int i = 0; i <= n; i++) hf[i] = 2 * i;
  for (int i = 0; i < n; i++) he[2 * i] = (i + 1) % n, he[2 * i + 1] = (2 * i) % n, hl[i] = i ? -1 : 0;
  int *first, *edges, *level, *flag;
  cudaMalloc(&first, sizeof(hf));
  cudaMalloc(&edges, sizeof(he));
  cudaMalloc(&level, sizeof(hl));
  cudaMalloc(&flag, sizeof(int));
  cudaMemcpy(first, hf, sizeof(hf), cudaMemcpyHostToDevice);
  cudaMemcpy(edges, he, sizeof(he), cudaMemcpyHostToDevice);
  cudaMemcpy(level, hl, sizeof(hl), cudaMemcpyHostToDevice);
  for (int current = 0; more; current++) {
    cudaMemset(flag, 0, sizeof(int));
    expand<<<2, 32>>>(first, edges, level, current, flag, n);
    cudaMemcpy(&more, flag, sizeof(int), cudaMemcpyDeviceToHost);
  }
  cudaMemcpy(hl, level, sizeof(hl), cudaMemcpyDeviceToHost);
  cudaFree(first);
  cudaFree(edges);
  cudaFree(level);
  cudaFree(flag);
  return hl[1] != 1 || hl[2] != 2 || hl[63] <= 0;
}
