__global__ void histogram(const int *in, int *out, int n) {
  __shared__ int bins[64];
  int t = threadIdx.x;
  if (t < 64) bins[t] = 0;  // finding: data_race bins
  if (t < n) atomicAdd(&bins[in[t] & 63], 1);  // other
  __syncthreads();
  if (t < 64) out[t] = bins[t];
}
int main() {
  int *in, *out;
  cudaMalloc(&in, 128 * sizeof(int));
  cudaMalloc(&out, 64 * sizeof(int));
  cudaMemset(in, 1, 128 * sizeof(int));
  histogram<<<1, 128>>>(in, out, 128);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
