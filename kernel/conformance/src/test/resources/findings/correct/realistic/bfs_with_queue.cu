__global__ void expand(const int *first, const int *edges, const int *in, int inSize, int *level,
                       int depth, int *out, int *outSize) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= inSize) return;
  int v = in[i];
  for (int e = first[v]; e < first[v + 1]; e++) {
    int w = edges[e];
    if (atomicCAS(&level[w], -1, depth) == -1) out[atomicAdd(outSize, 1)] = w;
  }
}
int main() {
  const int n = 100;
  int hf[n + 1], he[2 * n], hl[n], size = 1, zero = 0;
  for (int i = 0; i <= n; i++) hf[i] = 2 * i;
  for (int i = 0; i < n; i++) he[2 * i] = (i + 1) % n, he[2 * i + 1] = i * 2 % n, hl[i] = i ? -1 : 0;
  int *first, *edges, *level, *a, *b, *count;
  cudaMalloc(&first, sizeof(hf));
  cudaMalloc(&edges, sizeof(he));
  cudaMalloc(&level, sizeof(hl));
  cudaMalloc(&a, n * sizeof(int));
  cudaMalloc(&b, n * sizeof(int));
  cudaMalloc(&count, sizeof(int));
  cudaMemcpy(first, hf, sizeof(hf), cudaMemcpyHostToDevice);
  cudaMemcpy(edges, he, sizeof(he), cudaMemcpyHostToDevice);
  cudaMemcpy(level, hl, sizeof(hl), cudaMemcpyHostToDevice);
  cudaMemcpy(a, &zero, sizeof(int), cudaMemcpyHostToDevice);
  for (int depth = 1; size > 0; depth++) {
    cudaMemset(count, 0, sizeof(int));
    expand<<<(size + 31) / 32, 32>>>(first, edges, a, size, level, depth, b, count);
    cudaMemcpy(&size, count, sizeof(int), cudaMemcpyDeviceToHost);
    int *t = a;
    a = b;
    b = t;
  }
  cudaMemcpy(hl, level, sizeof(hl), cudaMemcpyDeviceToHost);
  cudaFree(first);
  cudaFree(edges);
  cudaFree(level);
  cudaFree(a);
  cudaFree(b);
  cudaFree(count);
  return hl[1] != 1 || hl[2] != 2;
}
