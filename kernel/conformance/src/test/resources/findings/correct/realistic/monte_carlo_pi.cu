__global__ void throwDarts(unsigned long long *hits, int rounds) {
  unsigned seed = blockIdx.x * blockDim.x + threadIdx.x + 1;
  int mine = 0;
  for (int r = 0; r < rounds; r++) {
    seed = seed * 1664525u + 1013904223u;
    float x = (seed >> 8) * (1.0f / 16777216);
    seed = seed * 1664525u + 1013904223u;
    float y = (seed >> 8) * (1.0f / 16777216);
    mine += x * x + y * y <= 1;
  }
  atomicAdd(hits, (unsigned long long)mine);
}
int main() {
  unsigned long long h;
  unsigned long long *hits;
  cudaMalloc(&hits, sizeof(h));
  cudaMemset(hits, 0, sizeof(h));
  throwDarts<<<4, 64>>>(hits, 100);
  cudaMemcpy(&h, hits, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(hits);
  double pi = 4.0 * h / 25600;
  return pi < 3.0 || pi > 3.3;
}
