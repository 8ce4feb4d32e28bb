// Two arrays are carved out of one, and only one was counted.
__global__ void split(const int *in, int *out, int n) {
  extern __shared__ int raw[];
  int *low = raw;
  int *high = raw + n;
  int t = threadIdx.x;
  low[t] = in[t] & 255;
  high[t] = in[t] >> 8;  // finding: out_of_bounds high
  __syncthreads();
  out[t] = low[n - 1 - t] + high[n - 1 - t];
}
int main() {
  int *in, *out;
  cudaMalloc(&in, 64 * sizeof(int));
  cudaMalloc(&out, 64 * sizeof(int));
  cudaMemset(in, 0, 64 * sizeof(int));
  split<<<1, 64, 64 * sizeof(int)>>>(in, out, 64);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
