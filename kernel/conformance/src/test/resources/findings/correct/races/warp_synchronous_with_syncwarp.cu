// The unrolled last warp, done right: read, __syncwarp, write, __syncwarp.
__global__ void sum(const int *in, int *out) {
  __shared__ int s[64];
  int t = threadIdx.x;
  s[t] = in[t];
  __syncthreads();
  if (t < 32) {
    int v = s[t] + s[t + 32];
    __syncwarp();
    s[t] = v;
    __syncwarp();
    for (int d = 16; d > 0; d /= 2) {
      v += s[(t + d) & 31];
      __syncwarp();
      s[t] = v;
      __syncwarp();
    }
  }
  if (t == 0) *out = s[0];
}
int main() {
  int h[64], r;
  for (int i = 0; i < 64; i++) h[i] = i;
  int *in, *out;
  cudaMalloc(&in, sizeof(h));
  cudaMalloc(&out, sizeof(int));
  cudaMemcpy(in, h, sizeof(h), cudaMemcpyHostToDevice);
  sum<<<1, 64>>>(in, out);
  cudaMemcpy(&r, out, sizeof(int), cudaMemcpyDeviceToHost);
  cudaFree(in);
  cudaFree(out);
  return r != 2016;
}
