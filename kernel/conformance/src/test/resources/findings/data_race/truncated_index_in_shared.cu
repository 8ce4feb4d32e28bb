// Two threads share t / 2 and write different values.
__global__ void pairs(const int *in, int *out) {
  __shared__ int s[32];
  int t = threadIdx.x;
  s[t / 2] = in[t];  // finding: data_race s
  __syncthreads();
  out[t] = s[t / 2];
}
int main() {
  int h[64];
  for (int i = 0; i < 64; i++) h[i] = i;
  int *in, *out;
  cudaMalloc(&in, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(in, h, sizeof(h), cudaMemcpyHostToDevice);
  pairs<<<1, 64>>>(in, out);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
