// Nothing was copied, because the size is wrong: the kernel's reads are no second mistake.
__global__ void scale(float *v, int n) {
  int i = threadIdx.x;
  if (i < n) v[i] = v[i] * 2;
}
int main() {
  const int n = 64;
  float h[n] = {};
  float *v;
  cudaMalloc(&v, n * sizeof(float));
  cudaMemcpy(v, h, n * sizeof(double), cudaMemcpyHostToDevice);  // finding: out_of_bounds v
  scale<<<1, n>>>(v, n);
  cudaDeviceSynchronize();
  cudaFree(v);
}
