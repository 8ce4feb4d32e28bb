// Pairs of one parity at a time do not overlap.
__global__ void pass(int *v, int n, int parity) {
  int i = 2 * threadIdx.x + parity;
  if (i + 1 < n && v[i] > v[i + 1]) {
    int x = v[i];
    v[i] = v[i + 1];
    v[i + 1] = x;
  }
}
int main() {
  int h[64];
  for (int i = 0; i < 64; i++) h[i] = 64 - i;
  int *v;
  cudaMalloc(&v, sizeof(h));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  for (int k = 0; k < 64; k++) pass<<<1, 32>>>(v, 64, k % 2);
  cudaMemcpy(h, v, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  return h[0] != 1 || h[63] != 64;
}
