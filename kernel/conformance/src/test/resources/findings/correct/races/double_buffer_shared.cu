// Two halves in turn: one barrier a round is enough.
__global__ void scan(int *v) {
  __shared__ int s[2][128];
  int t = threadIdx.x, in = 0;
  s[0][t] = v[t];
  __syncthreads();
  for (int d = 1; d < 128; d *= 2) {
    s[1 - in][t] = s[in][t] + (t >= d ? s[in][t - d] : 0);
    in = 1 - in;
    __syncthreads();
  }
  v[t] = s[in][t];
}
int main() {
  int h[128];
  for (int i = 0; i < 128; i++) h[i] = 1;
  int *v;
  cudaMalloc(&v, sizeof(h));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  scan<<<1, 128>>>(v);
  cudaMemcpy(h, v, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  return h[127] != 128 || h[64] != 65;
}
