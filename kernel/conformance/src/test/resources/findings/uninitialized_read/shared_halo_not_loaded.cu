__global__ void blur(const float *in, float *out, int n) {
  __shared__ float tile[66];
  int t = threadIdx.x, i = blockIdx.x * 64 + t;
  tile[t + 1] = in[i];
  if (t == 0 && i > 0) tile[0] = in[i - 1];
  if (t == 63 && i < n - 1) tile[65] = in[i + 1];
  __syncthreads();
  out[i] = (tile[t] + tile[t + 1] + tile[t + 2]) / 3;  // finding: uninitialized_read tile
}
int main() {
  float *in, *out;
  cudaMalloc(&in, 128 * sizeof(float));
  cudaMalloc(&out, 128 * sizeof(float));
  cudaMemset(in, 0, 128 * sizeof(float));
  blur<<<2, 64>>>(in, out, 128);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
