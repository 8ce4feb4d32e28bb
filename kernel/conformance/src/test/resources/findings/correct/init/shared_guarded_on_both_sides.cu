// The tail is neither written nor read.
__global__ void reverse(int *v, int n) {
  __shared__ int s[64];
  int t = threadIdx.x;
  if (t < n) s[t] = v[t];
  __syncthreads();
  if (t < n) v[t] = s[n - 1 - t];
}
int main() {
  int h[50];
  for (int i = 0; i < 50; i++) h[i] = i;
  int *v;
  cudaMalloc(&v, sizeof(h));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  reverse<<<1, 64>>>(v, 50);
  cudaMemcpy(h, v, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  return h[0] != 49;
}
