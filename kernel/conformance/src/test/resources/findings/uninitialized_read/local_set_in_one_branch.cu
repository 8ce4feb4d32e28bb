__global__ void classify(const int *v, int *out) {
  int kind;
  if (v[threadIdx.x] > 0) kind = 1;
  if (v[threadIdx.x] < 0) kind = -1;
  out[threadIdx.x] = kind;  // finding: uninitialized_read kind
}
int main() {
  int h[64];
  for (int i = 0; i < 64; i++) h[i] = i - 32;
  int *v, *out;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  classify<<<1, 64>>>(v, out);
  cudaDeviceSynchronize();
  cudaFree(v);
  cudaFree(out);
}
