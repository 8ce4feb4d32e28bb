// The classic: the whole body, barrier included, is inside if (i < n).
__global__ void sum(const int *in, int *out, int n) {
  __shared__ int s[64];
  int t = threadIdx.x, i = blockIdx.x * 64 + t;
  s[t] = 0;
  if (i < n) {
    s[t] = in[i];
    __syncthreads();  // finding: barrier_divergence
    if (t == 0) {
      int sum = 0;
      for (int k = 0; k < 64; k++) sum += s[k];
      out[blockIdx.x] = sum;
    }
  }
}
int main() {
  int *in, *out;
  cudaMalloc(&in, 100 * sizeof(int));
  cudaMalloc(&out, 2 * sizeof(int));
  cudaMemset(in, 0, 100 * sizeof(int));
  sum<<<2, 64>>>(in, out, 100);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
