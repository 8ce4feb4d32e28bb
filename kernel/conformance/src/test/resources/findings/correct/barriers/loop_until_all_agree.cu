// The vote makes the condition the same for all.
__global__ void converge(int *v) {
  int t = threadIdx.x, x = t, rounds = 0;
  while (__syncthreads_or(x > 0)) {
    x /= 2;
    rounds++;
  }
  v[t] = rounds;
}
int main() {
  int h[64];
  int *v;
  cudaMalloc(&v, sizeof(h));
  converge<<<1, 64>>>(v);
  cudaMemcpy(h, v, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  return h[0] != 6 || h[63] != 6;
}
