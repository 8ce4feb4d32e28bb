__global__ void count(const int *v, int *out) {
  int t = threadIdx.x;
  if (v[t] > 3) {
    int c = __syncthreads_count(v[t] > 10);  // finding: barrier_divergence
    out[t] = c;
  }
}
int main() {
  int h[64];
  for (int i = 0; i < 64; i++) h[i] = i;
  int *v, *out;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  count<<<1, 64>>>(v, out);
  cudaDeviceSynchronize();
  cudaFree(v);
  cudaFree(out);
}
