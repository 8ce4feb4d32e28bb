struct Best {
  float value;
  int index;
};
__global__ void find(const float *in, int *out) {
  __shared__ Best best[32];
  int t = threadIdx.x;
  best[t].value = in[t];
  if (in[t] > 0) best[t].index = t;
  __syncthreads();
  out[t] = best[31 - t].index;  // finding: uninitialized_read
}
int main() {
  float *in;
  int *out;
  cudaMalloc(&in, 32 * sizeof(float));
  cudaMalloc(&out, 32 * sizeof(int));
  cudaMemset(in, 0, 32 * sizeof(float));
  find<<<1, 32>>>(in, out);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
