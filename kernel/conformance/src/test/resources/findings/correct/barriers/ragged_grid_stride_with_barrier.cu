// The bound is rounded up, so that all threads do the same number of rounds.
__global__ void work(const int *v, int *out, int n) {
  __shared__ int s[64];
  int t = threadIdx.x, sum = 0;
  int rounds = (n + 63) / 64;
  for (int r = 0; r < rounds; r++) {
    int i = r * 64 + t;
    s[t] = i < n ? v[i] : 0;
    __syncthreads();
    sum += s[(t + 1) % 64];
    __syncthreads();
  }
  out[t] = sum;
}
int main() {
  int h[100], r[64];
  for (int &x : h) x = 1;
  int *v, *out;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&out, sizeof(r));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  work<<<1, 64>>>(v, out, 100);
  cudaMemcpy(r, out, sizeof(r), cudaMemcpyDeviceToHost);
  cudaFree(v);
  cudaFree(out);
  return r[0] != 2 || r[62] != 1;
}
