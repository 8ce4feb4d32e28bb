// Places come from an atomic counter, so no two threads share one.
__global__ void positive(const int *v, int n, int *out, int *count) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n && v[i] > 0) out[atomicAdd(count, 1)] = v[i];
}
int main() {
  int h[200], c;
  for (int i = 0; i < 200; i++) h[i] = i % 3 - 1;
  int *v, *out, *count;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMalloc(&count, sizeof(int));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(count, 0, sizeof(int));
  positive<<<4, 64>>>(v, 200, out, count);
  cudaMemcpy(&c, count, sizeof(int), cudaMemcpyDeviceToHost);
  cudaFree(v);
  cudaFree(out);
  cudaFree(count);
  return c != 66;
}
