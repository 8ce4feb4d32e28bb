// The direction is wrong, so nothing arrives: the kernel's reads are no second mistake.
__global__ void scale(float *v, int n) {
  int i = threadIdx.x;
  if (i < n) v[i] = v[i] * 2;
}
int main() {
  const int n = 64;
  float h[n] = {};
  float *v;
  cudaMalloc(&v, sizeof(h));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyDeviceToHost);  // finding: host_access v
  scale<<<1, n>>>(v, n);
  cudaDeviceSynchronize();
  cudaFree(v);
}
