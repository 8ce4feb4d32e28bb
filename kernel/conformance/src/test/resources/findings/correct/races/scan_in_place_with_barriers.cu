// In place, with a barrier between reading and writing.
__global__ void scan(int *v) {
  __shared__ int s[128];
  int t = threadIdx.x;
  s[t] = v[t];
  for (int d = 1; d < 128; d *= 2) {
    __syncthreads();
    int left = t >= d ? s[t - d] : 0;
    __syncthreads();
    s[t] += left;
  }
  v[t] = s[t];
}
int main() {
  int h[128];
  for (int i = 0; i < 128; i++) h[i] = i;
  int *v;
  cudaMalloc(&v, sizeof(h));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  scan<<<1, 128>>>(v);
  cudaMemcpy(h, v, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  return h[127] != 127 * 64;
}
