__global__ void work(const int *v, int *out) {
  __shared__ int s[64];
  int t = threadIdx.x, sum = 0;
  s[t] = 0;
  for (int r = 0; r < 3; r++) {
    if (v[t] < 0) continue;
    s[t] += v[t];
    __syncthreads();  // finding: barrier_divergence
  }
  for (int k = 0; k <= t; k++) sum += s[t];
  out[t] = sum;
}
int main() {
  int h[64];
  for (int i = 0; i < 64; i++) h[i] = i - 5;
  int *v, *out;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  work<<<1, 64>>>(v, out);
  cudaDeviceSynchronize();
  cudaFree(v);
  cudaFree(out);
}
