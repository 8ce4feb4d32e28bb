// The last float4 hangs over the end.
__global__ void scale(float4 *v, int n4) {
  int i = threadIdx.x;
  if (i < n4) {
    float4 x = v[i];  // finding: out_of_bounds v
    x.x *= 2;
    v[i] = x;
  }
}
int main() {
  const int n = 30;
  float *v;
  cudaMalloc(&v, n * sizeof(float));
  cudaMemset(v, 0, n * sizeof(float));
  scale<<<1, 32>>>(reinterpret_cast<float4 *>(v), (n + 3) / 4);
  cudaDeviceSynchronize();
  cudaFree(v);
}
