// Doubles first, then floats, then bytes: everything stays aligned.
__global__ void carve(double *out, int n) {
  extern __shared__ double raw[];
  double *d = raw;
  float *f = (float *)(d + n);
  char *c = (char *)(f + n);
  int t = threadIdx.x;
  d[t] = t * 0.5;
  f[t] = t * 2;
  c[t] = t;
  __syncthreads();
  out[t] = d[n - 1 - t] + f[n - 1 - t] + c[n - 1 - t];
}
int main() {
  double h[33];
  double *out;
  cudaMalloc(&out, sizeof(h));
  carve<<<1, 33, 33 * (sizeof(double) + sizeof(float) + 1)>>>(out, 33);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(out);
  return h[0] != 112 || h[32] != 0;
}
