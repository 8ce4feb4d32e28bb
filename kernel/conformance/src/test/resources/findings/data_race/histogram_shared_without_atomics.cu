// says: atomic
__global__ void histogram(const unsigned char *in, int *out, int n) {
  __shared__ int bins[16];
  int t = threadIdx.x;
  if (t < 16) bins[t] = 0;
  __syncthreads();
  for (int i = t; i < n; i += blockDim.x) bins[in[i] & 15]++;  // finding: data_race bins
  __syncthreads();
  if (t < 16) out[t] = bins[t];
}
int main() {
  unsigned char *in;
  int *out;
  cudaMalloc(&in, 1000);
  cudaMalloc(&out, 16 * sizeof(int));
  cudaMemset(in, 3, 1000);
  histogram<<<1, 128>>>(in, out, 1000);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
