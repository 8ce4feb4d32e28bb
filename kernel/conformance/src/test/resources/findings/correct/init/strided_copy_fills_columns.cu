// A strided copy writes two columns of four; the kernel reads those two.
__global__ void sum(const int *m, int *out) {
  int r = threadIdx.x;
  out[r] = m[r * 4] + m[r * 4 + 1];
}
int main() {
  int h[8][2], r[8];
  for (int i = 0; i < 8; i++) h[i][0] = i, h[i][1] = 10;
  int *m, *out;
  cudaMalloc(&m, 8 * 4 * sizeof(int));
  cudaMalloc(&out, sizeof(r));
  cudaMemcpy2D(m, 4 * sizeof(int), h, 2 * sizeof(int), 2 * sizeof(int), 8, cudaMemcpyHostToDevice);
  sum<<<1, 8>>>(m, out);
  cudaMemcpy(r, out, sizeof(r), cudaMemcpyDeviceToHost);
  cudaFree(m);
  cudaFree(out);
  return r[7] != 17;
}
