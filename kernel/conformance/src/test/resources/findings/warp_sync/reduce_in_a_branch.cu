__global__ void maximum(const unsigned *v, unsigned *out) {
  int t = threadIdx.x;
  if (v[t] != 0) out[t] = __reduce_max_sync(0xffffffff, v[t]);  // finding: warp_sync
}
int main() {
  unsigned h[32];
  for (int i = 0; i < 32; i++) h[i] = i;
  unsigned *v, *out;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  maximum<<<1, 32>>>(v, out);
  cudaDeviceSynchronize();
  cudaFree(v);
  cudaFree(out);
}
