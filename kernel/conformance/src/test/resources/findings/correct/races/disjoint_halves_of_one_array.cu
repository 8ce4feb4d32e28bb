// Two statements write one array, each its own part.
__global__ void split(const int *in, int *out, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  out[i] = in[i] & 255;
  out[n + i] = in[i] >> 8;
}
int main() {
  int h[100], r[200];
  for (int i = 0; i < 100; i++) h[i] = i * 300;
  int *in, *out;
  cudaMalloc(&in, sizeof(h));
  cudaMalloc(&out, sizeof(r));
  cudaMemcpy(in, h, sizeof(h), cudaMemcpyHostToDevice);
  split<<<4, 32>>>(in, out, 100);
  cudaMemcpy(r, out, sizeof(r), cudaMemcpyDeviceToHost);
  cudaFree(in);
  cudaFree(out);
  return r[1] != 44 || r[101] != 1;
}
