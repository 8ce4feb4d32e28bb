// Counts, an exclusive scan and a stable scatter, in one block.
__global__ void pass(const unsigned *in, unsigned *out, int bit) {
  __shared__ int zeros[64];
  int t = threadIdx.x;
  unsigned key = in[t];
  int one = key >> bit & 1;
  zeros[t] = 1 - one;
  for (int d = 1; d < 64; d *= 2) {
    __syncthreads();
    int left = t >= d ? zeros[t - d] : 0;
    __syncthreads();
    zeros[t] += left;
  }
  __syncthreads();
  int before = zeros[t] - (1 - one);
  out[one ? zeros[63] + t - before : before] = key;
}
int main() {
  unsigned h[64];
  for (int i = 0; i < 64; i++) h[i] = i * 37 % 64;
  unsigned *a, *b;
  cudaMalloc(&a, sizeof(h));
  cudaMalloc(&b, sizeof(h));
  cudaMemcpy(a, h, sizeof(h), cudaMemcpyHostToDevice);
  for (int bit = 0; bit < 6; bit++) {
    pass<<<1, 64>>>(a, b, bit);
    unsigned *t = a;
    a = b;
    b = t;
  }
  cudaMemcpy(h, a, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(a);
  cudaFree(b);
  for (int i = 0; i < 64; i++)
    if (h[i] != i) return 1;
}
