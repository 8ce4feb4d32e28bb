// All threads store the block's sum: the same value in one place.
__global__ void sum(const int *v, int *out) {
  __shared__ int s[64];
  int t = threadIdx.x;
  s[t] = v[blockIdx.x * 64 + t];
  __syncthreads();
  for (int d = 32; d > 0; d /= 2) {
    if (t < d) s[t] += s[t + d];
    __syncthreads();
  }
  out[blockIdx.x] = s[0];
}
int main() {
  int h[128], r[2];
  for (int i = 0; i < 128; i++) h[i] = i;
  int *v, *out;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&out, sizeof(r));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  sum<<<2, 64>>>(v, out);
  cudaMemcpy(r, out, sizeof(r), cudaMemcpyDeviceToHost);
  cudaFree(v);
  cudaFree(out);
  return r[0] != 2016 || r[1] != 6112;
}
