// The first kernel writes n / 32 * 32 elements, the second reads all.
__global__ void fill(float *v) { v[blockIdx.x * 32 + threadIdx.x] = 1; }
__global__ void sum(const float *v, int n, float *out) {
  float s = 0;
  for (int i = 0; i < n; i++) s += v[i];  // finding: uninitialized_read v
  *out = s;
}
int main() {
  const int n = 100;
  float *v, *out;
  cudaMalloc(&v, n * sizeof(float));
  cudaMalloc(&out, sizeof(float));
  fill<<<n / 32, 32>>>(v);
  sum<<<1, 1>>>(v, n, out);
  cudaDeviceSynchronize();
  cudaFree(v);
  cudaFree(out);
}
