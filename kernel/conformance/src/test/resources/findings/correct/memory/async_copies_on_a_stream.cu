__global__ void add(int *v, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) v[i] += 1;
}
int main() {
  cudaStream_t s;
  cudaStreamCreate(&s);
  int *h, *d;
  cudaMallocHost(&h, 200 * sizeof(int));
  cudaMalloc(&d, 200 * sizeof(int));
  for (int i = 0; i < 200; i++) h[i] = i;
  cudaMemcpyAsync(d, h, 200 * sizeof(int), cudaMemcpyHostToDevice, s);
  add<<<2, 128, 0, s>>>(d, 200);
  cudaMemcpyAsync(h, d, 200 * sizeof(int), cudaMemcpyDeviceToHost, s);
  cudaStreamSynchronize(s);
  int bad = h[199] != 200;
  cudaFreeHost(h);
  cudaFree(d);
  cudaStreamDestroy(s);
  return bad;
}
