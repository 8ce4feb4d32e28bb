__global__ void scan(int *v) {
  __shared__ int s[128];
  int t = threadIdx.x;
  s[2 * t] = v[2 * t];
  s[2 * t + 1] = v[2 * t + 1];
  for (int d = 1; d < 128; d *= 2) {
    __syncthreads();
    int i = (t + 1) * 2 * d - 1;
    if (i < 128) s[i] += s[i - d];
  }
  if (t == 0) s[127] = 0;
  for (int d = 64; d > 0; d /= 2) {
    __syncthreads();
    int i = (t + 1) * 2 * d - 1;
    if (i < 128) {
      int left = s[i - d];
      s[i - d] = s[i];
      s[i] += left;
    }
  }
  __syncthreads();
  v[2 * t] = s[2 * t];
  v[2 * t + 1] = s[2 * t + 1];
}
int main() {
  int h[128];
  for (int i = 0; i < 128; i++) h[i] = 2;
  int *v;
  cudaMalloc(&v, sizeof(h));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  scan<<<1, 64>>>(v);
  cudaMemcpy(h, v, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  return h[0] != 0 || h[127] != 254;
}
