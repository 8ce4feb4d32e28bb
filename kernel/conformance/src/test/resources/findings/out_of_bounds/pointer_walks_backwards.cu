__global__ void reverse(const char *in, char *out, int n) {
  const char *p = in + n;
  for (int i = 0; i < n; i++) out[i] = *p--;  // finding: out_of_bounds p
}
int main() {
  char *in, *out;
  cudaMalloc(&in, 16);
  cudaMalloc(&out, 16);
  cudaMemset(in, 'x', 16);
  reverse<<<1, 1>>>(in, out, 16);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
