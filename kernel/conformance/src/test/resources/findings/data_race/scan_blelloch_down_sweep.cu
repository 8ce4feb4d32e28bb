// The up-sweep has its barriers, the down-sweep has none.
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
  __syncthreads();
  if (t == 0) s[127] = 0;
  __syncthreads();
  for (int d = 64; d > 0; d /= 2) {
    int i = (t + 1) * 2 * d - 1;
    if (i < 128) {
      int left = s[i - d];
      s[i - d] = s[i];  // finding: data_race s
      s[i] += left;  // other
    }
  }
  __syncthreads();
  v[2 * t] = s[2 * t];
  v[2 * t + 1] = s[2 * t + 1];
}
int main() {
  int *v;
  cudaMalloc(&v, 128 * sizeof(int));
  cudaMemset(v, 0, 128 * sizeof(int));
  scan<<<1, 64>>>(v);
  cudaDeviceSynchronize();
  cudaFree(v);
}
