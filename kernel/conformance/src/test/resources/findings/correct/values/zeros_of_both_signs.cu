// -0.0 and 0.0 are equal.
__global__ void fill(double *out, const double *in) { out[0] = in[threadIdx.x] * 0.0; }
int main() {
  double h[64];
  for (int i = 0; i < 64; i++) h[i] = i - 32.5;
  double *in, *out;
  cudaMalloc(&in, sizeof(h));
  cudaMalloc(&out, sizeof(double));
  cudaMemcpy(in, h, sizeof(h), cudaMemcpyHostToDevice);
  fill<<<1, 64>>>(out, in);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
