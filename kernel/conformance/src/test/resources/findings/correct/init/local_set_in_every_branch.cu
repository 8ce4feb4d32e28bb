__global__ void classify(const int *v, int *out) {
  int kind;
  if (v[threadIdx.x] > 0)
    kind = 1;
  else if (v[threadIdx.x] < 0)
    kind = -1;
  else
    kind = 0;
  out[threadIdx.x] = kind;
}
int main() {
  int h[64];
  for (int i = 0; i < 64; i++) h[i] = i - 32;
  int *v, *out;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  classify<<<1, 64>>>(v, out);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(v);
  cudaFree(out);
  return h[0] != -1 || h[63] != 1;
}
