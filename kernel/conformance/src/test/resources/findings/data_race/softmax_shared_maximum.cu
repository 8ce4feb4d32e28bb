// The warps' maxima are read before all warps have stored theirs.
__global__ void rowMax(const float *in, float *out) {
  __shared__ float maxima[4];
  int t = threadIdx.x;
  float m = in[blockIdx.x * 128 + t];
  for (int d = 16; d > 0; d /= 2) m = fmaxf(m, __shfl_xor_sync(0xffffffff, m, d));
  if (t % 32 == 0) maxima[t / 32] = m;  // finding: data_race maxima
  m = maxima[t % 4];  // other
  out[blockIdx.x * 128 + t] = m;
}
int main() {
  float *in, *out;
  cudaMalloc(&in, 256 * sizeof(float));
  cudaMalloc(&out, 256 * sizeof(float));
  cudaMemset(in, 0, 256 * sizeof(float));
  rowMax<<<2, 128>>>(in, out);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
