// Set under one condition and read under the same one.
__global__ void work(const int *v, int *out, int n) {
  int i = threadIdx.x, x, first;
  bool inside = i < n;
  if (inside) x = v[i];
  for (int k = 0; k < 3; k++) {
    if (k == 0) first = k + i;
    if (inside) out[i] = x + first;
  }
}
int main() {
  int h[20];
  for (int i = 0; i < 20; i++) h[i] = i;
  int *v, *out;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  work<<<1, 32>>>(v, out, 20);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  cudaFree(out);
  return h[19] != 38;
}
