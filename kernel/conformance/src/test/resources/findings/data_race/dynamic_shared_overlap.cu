// The second array starts one element too early.
__global__ void split(const int *in, int *out, int n) {
  extern __shared__ int raw[];
  int *low = raw, *high = raw + n - 1;
  int t = threadIdx.x;
  low[t] = in[t] & 255;  // finding: data_race
  high[t] = in[t] >> 8;  // other
  __syncthreads();
  out[t] = low[t] + high[t];
}
int main() {
  int *in, *out;
  cudaMalloc(&in, 64 * sizeof(int));
  cudaMalloc(&out, 64 * sizeof(int));
  cudaMemset(in, 0, 64 * sizeof(int));
  split<<<1, 64, 2 * 64 * sizeof(int)>>>(in, out, 64);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
